"""Topic loggers with a filter against personal data, into a rotating file in the home.

Nothing about a petitioner belongs in a log. The filter is the last net, not the plan: it blanks what looks like an ID
number, a phone number or an inquiry code, wherever a message or a traceback might carry one.
"""

from __future__ import annotations

import logging
import re
from pathlib import Path

ROOT = "kapok"
_PERSONAL = re.compile(r"(?<!\d)(\d{17}[\dXx]|\d{15}|1[3-9]\d[- ]?\d{4}[- ]?\d{4}|\d{4} ?\d{4} ?\d{2})(?!\d)")
KEPT_FILES = 5
"""Beside the one that is being written."""
FILE_BYTES = 1_000_000


def blanked(text: str) -> str:
    """The text with everything that looks like an ID number, phone number or inquiry code replaced by ＊."""
    return _PERSONAL.sub("＊", text)


class _Formatter(logging.Formatter):
    """Formats first and blanks then, so that arguments and tracebacks pass the filter too."""

    def format(self, record: logging.LogRecord) -> str:
        return blanked(super().format(record))


def logger(topic: str) -> logging.Logger:
    """The logger of a topic: "journal", "papers", "screen" …"""
    return logging.getLogger(f"{ROOT}.{topic}")


def log_to(folder: Path) -> logging.Handler:
    """Write the program's log into `folder`, six files of a megabyte at most. Raises OSError when it cannot be written."""
    # brings sockets and pickle along: a first start, where no home stands yet, need not load them
    from logging.handlers import RotatingFileHandler

    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(folder / "kapok.log", maxBytes=FILE_BYTES, backupCount=KEPT_FILES, encoding="utf-8")
    handler.setFormatter(_Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger(ROOT)
    root.setLevel(logging.INFO)
    root.addHandler(handler)
    return handler
