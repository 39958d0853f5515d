"""Commands run within the test's own process."""

from __future__ import annotations

from pathlib import Path

import pytest

import main
from tests.commands import Answer, Here
from tests.db.desks import PASSWORD


@pytest.fixture
def here(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Here:
    """Run main.main with these arguments."""

    def run(*arguments: str, home: Path | None = None, password: str | None = PASSWORD) -> Answer:
        monkeypatch.delenv("KAPOK_PASSWORD", raising=False)
        if password is not None:
            monkeypatch.setenv("KAPOK_PASSWORD", password)
        capsys.readouterr()
        try:
            code = main.main([*(["--home", str(home)] if home else []), *arguments])
        except SystemExit as end:
            code = int(end.code or 0)
        told = capsys.readouterr()
        return Answer(code, told.out, told.err)

    return run
