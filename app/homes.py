"""Where the data lies when nobody says otherwise: where the clerk moved it, else the user's data folder."""

from __future__ import annotations

from pathlib import Path


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


def issuer_place(centre: str) -> Path:
    """Where this computer keeps the issuer's file of a centre that is administered from here."""
    from platformdirs import user_data_path

    return user_data_path("kapok-desk-centres") / f"{centre}.json"
