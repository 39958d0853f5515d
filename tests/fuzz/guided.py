"""The same parsers guided by coverage: `python -m tests.fuzz.guided NAME`, where atheris is installed; it goes on until it is stopped.

Arguments after the name are libFuzzer's, such as -max_total_time=600.
"""

from __future__ import annotations

import importlib
import sys
import tempfile
from pathlib import Path


def main(arguments: list[str]) -> int:
    """Fuzz the parser of this name."""
    atheris = importlib.import_module("atheris")
    with atheris.instrument_imports(include=["app", "db"]):
        from tests.fuzz.mutations import ops_from
        from tests.fuzz.test_fuzz import TARGETS
    target = next(one for one in TARGETS if one.name == arguments[0])
    with tempfile.TemporaryDirectory(prefix="kapok-") as folder:
        atheris.Setup(
            [sys.argv[0], *arguments[1:]], lambda data: target.holds(target.example(ops_from(data)), Path(folder))
        )
        atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
