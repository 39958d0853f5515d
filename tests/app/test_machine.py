"""Settings of a computer: what cannot be read means the defaults, what is written is whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.machine import FILE, load_machine, save_machine


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    save_machine(tmp_path, {"theme": "dark", "printer": "前台 1 号"})
    assert load_machine(tmp_path) == {"theme": "dark", "printer": "前台 1 号"}
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


@pytest.mark.parametrize("text", ["", "{", "[]", "3", "\xff", "null", "[" * 100_000])
def test_a_broken_file_means_the_defaults(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_bytes(text.encode("latin-1"))
    assert load_machine(tmp_path) == {}


def test_no_file_means_the_defaults(tmp_path: Path) -> None:
    assert load_machine(tmp_path / "nowhere") == {}


def test_station_settings_and_unknown_ones_do_not_belong_here(tmp_path: Path) -> None:
    save_machine(tmp_path, {"document_mark": "冒充", "nonsense": "1", "scale": "150"})
    assert load_machine(tmp_path) == {"scale": "150"}


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError):
        save_machine(tmp_path / "nowhere", {"theme": "dark"})
