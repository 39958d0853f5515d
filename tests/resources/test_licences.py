"""The licence page names everything that is shipped or used to build."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "resources" / "docs" / "licences.md"
FONTS = ROOT / "resources" / "fonts"


def test_every_locked_package_has_its_licence() -> None:
    locked = {package["name"] for package in tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))["package"]}
    rows = re.findall(r"^\| ([^|]+) \|", PAGE.read_text("utf-8"), re.MULTILINE)
    named = {name for row in rows for name in row.split(", ")}
    assert locked - {"kapok-desk"} <= named


def test_every_font_and_licence_file_is_named_and_there() -> None:
    page = PAGE.read_text("utf-8")
    named = set(re.findall(r"\b[\w-]+\.(?:ttf|txt)\b", page))
    assert named == {path.name for path in FONTS.iterdir()}
