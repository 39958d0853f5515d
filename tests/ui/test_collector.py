"""In the program nothing is collected but on the window's thread, and there it is."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import gc, threading, weakref
from PySide6.QtCore import QTimer
from ui import application, collector

collector.LOOK_MS = 5
app = application.create([])

class Circle:
    pass

def make():
    for _ in range(3000):
        circle = Circle()
        circle.itself = circle
        watched.append(weakref.ref(circle, lambda _: where.add(threading.current_thread().name)))

watched, where = [], set()
maker = threading.Thread(target=make)
maker.start()
maker.join()
print(gc.isenabled(), where)
timer = QTimer()
timer.timeout.connect(lambda: app.quit() if where else None)
timer.start(5)
app.exec()
print(where)
"""


def test_garbage_of_any_thread_is_collected_on_that_of_the_window() -> None:
    run = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False, timeout=60)
    assert run.stdout.splitlines() == ["False set()", "{'MainThread'}"], run.stderr
