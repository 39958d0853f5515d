"""The parsers that read what others wrote, each as a function of bytes: a valid file, how a changed structure becomes a file again
(signed and sealed anew, so that what lies behind the signature is reached), and what it may raise.

Whatever else leaves `run` is a fault.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.fuzz.mutations import Ops, changed_bytes, changed_value, text_of


@dataclass(frozen=True)
class Target:
    """One parser."""

    name: str
    run: Callable[[bytes, Path], object]
    """Read these bytes; what is written goes into the folder."""
    may_raise: tuple[type[Exception], ...] = ()
    seeds: tuple[bytes, ...] = ()
    values: tuple[Any, ...] = ()
    """Structures of valid files."""
    built: Callable[[Any], bytes] = text_of

    def example(self, ops: Ops) -> bytes:
        """A wrong file: every other one by its bytes, every other one by its structure."""
        _, which, way = ops[0] if ops else (0, 0, 0)
        if self.values and (way % 2 or not self.seeds):
            return self.built(changed_value(self.values[which % len(self.values)], ops))
        seeds = self.seeds or tuple(map(self.built, self.values))
        return changed_bytes(seeds[which % len(seeds)], ops)

    def holds(self, data: bytes, folder: Path) -> None:
        """Raises whatever the parser may not raise."""
        try:
            self.run(data, folder)
        except self.may_raise:
            return
