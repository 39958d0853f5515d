"""A home that takes the place of another one: built aside, and put there once it is whole."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from shutil import copy, rmtree

from db.errors import worldly
from db.home import ASIDE, BEFORE

MACHINE = "settings.json"
"""The settings of the computer: they stay."""


def replace_home(home: Path, build: Callable[[Path], object]) -> None:
    """Have a home built, and let it take the place of this one, which is closed. What `build` raises leaves all as it was.

    Raises Unavailable.
    """
    aside, before = (home.with_name(home.name + ending) for ending in (ASIDE, BEFORE))
    for left in (aside, before):
        rmtree(left, ignore_errors=True)
    try:
        build(aside)
        with worldly(home):
            if (machine := home / MACHINE).exists():
                copy(machine, aside)
            _put(aside, home, before)
    finally:
        rmtree(aside, ignore_errors=True)


def _put(aside: Path, home: Path, before: Path) -> None:
    there = home.exists()
    if there:
        home.rename(before)
    try:
        aside.rename(home)
    except OSError:
        if there:
            before.rename(home)
        raise
    rmtree(before, ignore_errors=True)
