"""Nothing that looks like a petitioner's number reaches the log file."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.log import ROOT, blanked, log_to, logger

ID, PHONE, CODE = "11010119000307123X", "13800007719", "4827193605"


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    handler = log_to(tmp_path / "log")
    yield tmp_path / "log" / "kapok.log"
    logging.getLogger(ROOT).removeHandler(handler)
    handler.close()


def test_messages_arguments_and_tracebacks_are_blanked(file: Path, expected_log: list[str]) -> None:
    expected_log.append("saved")
    try:
        raise ValueError(f"bad number {ID}")
    except ValueError:
        logger("journal").exception("saved %s %s", PHONE, CODE)
    written = file.read_text(encoding="utf-8")
    for secret in (ID, PHONE, CODE):
        assert secret not in written
    assert written.count("＊") == 3
    assert "kapok.journal" in written


@pytest.mark.parametrize(
    "text", [ID, ID.lower(), "110101900307123", PHONE, "138 0000 7719", "138-0000-7719", CODE, "4827 1936 05"]
)
def test_what_looks_like_a_person_is_blanked(text: str) -> None:
    assert blanked(f"号码{text}。") == "号码＊。"


@pytest.mark.parametrize(
    "text", ["440104014-20261019-F00001AB", "2026-10-19 10:21:00", "0192f3a4b5c67d8e9fa0b1c2d3e40001", "12 ms"]
)
def test_what_helps_to_find_a_fault_stays(text: str) -> None:
    assert blanked(text) == text


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(OSError):
        log_to(tmp_path / "file" / "log")
