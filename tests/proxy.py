"""A line to a server that breaks after so many bytes, one way or the other."""

from __future__ import annotations

import selectors
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

UP, DOWN = "up", "down"
_MANY = 65536


@dataclass(slots=True)
class Line:
    """One listening port in front of a server's; every connection through it is cut once `after` bytes have gone `way`."""

    server: int
    way: str = UP
    after: int | None = None
    passed: dict[str, int] = field(default_factory=lambda: {UP: 0, DOWN: 0})
    """Bytes that went each way so far."""
    _listening: socket.socket = field(default_factory=socket.socket)

    @property
    def port(self) -> int:
        """Where to connect."""
        return int(self._listening.getsockname()[1])

    def run(self) -> None:
        """Take connections until it is closed."""
        while True:
            try:
                client, _ = self._listening.accept()
            except OSError:
                return
            self._carry(client)

    def _carry(self, client: socket.socket) -> None:
        with (
            client,
            socket.create_connection(("127.0.0.1", self.server)) as server,
            selectors.DefaultSelector() as ready,
        ):
            ready.register(client, selectors.EVENT_READ, (UP, server))
            ready.register(server, selectors.EVENT_READ, (DOWN, client))
            while True:
                for key, _ in ready.select(timeout=10):
                    way, other = key.data
                    if not self._pass_on(key.fileobj, other, way):
                        return

    def _pass_on(self, one: object, other: socket.socket, way: str) -> bool:
        """Carry what came; False where the line ends."""
        assert isinstance(one, socket.socket)
        try:
            data = one.recv(_MANY)
            left = len(data) if self.after is None or way != self.way else self.after - self.passed[way]
            other.sendall(data[:left])
        except OSError:
            return False
        self.passed[way] += min(left, len(data))
        return bool(data) and left >= len(data)

    @contextmanager
    def open(self) -> Iterator[Line]:
        """Listen; closed and ended afterwards."""
        self._listening.bind(("127.0.0.1", 0))
        self._listening.listen()
        thread = threading.Thread(target=self.run)
        thread.start()
        try:
            yield self
        finally:
            self._listening.shutdown(socket.SHUT_RDWR)
            self._listening.close()
            thread.join()
