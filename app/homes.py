"""Where the data lies when nobody says otherwise: where the clerk moved it, else the user's data folder. How much room is there."""

from __future__ import annotations

import shutil
from pathlib import Path

LEAST_FREE = 1 << 30
"""Bytes. With less on the disk of the data the clerk is warned: what cannot be written is not kept."""


def _pointer() -> Path:
    from platformdirs import user_config_path

    return user_config_path("kapok-desk") / "home.txt"


def default_home() -> Path:
    """The home to open."""
    from platformdirs import user_data_path

    try:
        return Path(_pointer().read_text(encoding="utf-8").strip())
    except OSError:
        return user_data_path("kapok-desk")


def remember_home(home: Path) -> None:
    """Find this home at the next start. Raises OSError."""
    if home == default_home():
        return
    _pointer().parent.mkdir(parents=True, exist_ok=True)
    _pointer().write_text(str(home), encoding="utf-8")


def forget_home(home: Path) -> None:
    """Find this home no more at the next start. Raises OSError."""
    if _pointer().exists() and home == default_home():
        _pointer().unlink()
        if not any(_pointer().parent.iterdir()):
            _pointer().parent.rmdir()


def practice_place(home: Path) -> Path:
    """The home of the practice hall beside a home."""
    return home.with_name(f"{home.name}-practice")


def issuer_place(centre: str) -> Path:
    """Where this computer keeps the issuer's file of a centre that is administered from here."""
    from platformdirs import user_data_path

    return user_data_path("kapok-desk-centres") / f"{centre}.json"


def free_space(home: Path) -> int:
    """Bytes that are free on the disk of a home, which need not be there yet. Raises OSError."""
    return shutil.disk_usage(next(folder for folder in (home, *home.absolute().parents) if folder.is_dir())).free


def log_place(home: Path) -> Path:
    """The folder of the program's log."""
    return home / "log"
