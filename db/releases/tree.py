"""What a release of the program consists of: its files, and what it says of itself."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.domain.version import VERSION
from db.migrations import HEAD

FOLDERS = ("app", "ui", "db", "resources")
FILES = ("main.py", "pyproject.toml", "uv.lock", "README.md", "CHANGELOG.md", "LICENSE")
FORMAT = 1


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the signature of a release covers."""

    version: str
    least: str
    """The oldest version that may be lifted to it."""
    revision: str
    """Of the tables it writes."""
    signer: str
    """Public half of the key that signed it, hex."""
    packages: tuple[str, ...]
    """Every library it needs, "name==version": an upgrade brings the program, not its libraries."""
    files: tuple[tuple[str, int, str], ...]
    """(path with /, bytes, SHA-256), in the order in which they follow."""
    format: int = FORMAT


def files_of(root: Path) -> Iterator[str]:
    """The files of the release that lies in a folder, as paths with /, in their order."""
    yield from (name for name in FILES if (root / name).is_file())
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts and not path.name.startswith("."):
                yield path.relative_to(root).as_posix()


def packages_of(root: Path) -> tuple[str, ...]:
    """The libraries that the lock file of a release demands on any system, those of its developers left out."""
    locked = tomllib.loads((root / "uv.lock").read_text(encoding="utf-8"))["package"]
    (own,) = (package["name"] for package in locked if package["source"].get("virtual") == ".")
    wanted, found = [own], set[str]()
    while wanted:
        name = wanted.pop()
        if name in found:
            continue
        found.add(name)
        for package in locked:
            if package["name"] == name:
                parts = [package.get("dependencies", []), *package.get("optional-dependencies", {}).values()]
                wanted += [needed["name"] for part in parts for needed in part]
    return tuple(sorted(f"{p['name']}=={p['version']}" for p in locked if p["name"] in found - {own}))


def manifest_of(root: Path, signer: str, least: str) -> Manifest:
    """What this program says of itself, whose files lie in `root`."""
    files = tuple((name, (root / name).stat().st_size, _hash(root / name)) for name in files_of(root))
    return Manifest(VERSION, least, HEAD, signer, packages_of(root), files)


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
