"""Real installations for the tests of releases: this very tree, and trees of later versions, each run by its own program."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from db.migrations import HEAD
from db.releases.keys import read_secret
from db.releases.packet import write_packet
from db.releases.place import Place
from db.releases.tree import FILES, FOLDERS, manifest_of
from db.sealing import public_key
from tests.commands import PASSWORD, Answer
from tests.conftest import BYTECODE

ROOT = Path(__file__).resolve().parents[3]
NEXT_REVISION = f"{int(HEAD) + 1:04d}"
OWN = "0.1.0"
LETTER = "number,author,subject,received_at,content,reply,replied_at\n{number},网友甲,路灯,2019/4/5,路灯坏了,已修好,2019-04-09\n"


def run(main: Path, *arguments: str, home: Path | None = None) -> Answer:
    """Run the program whose main.py this is."""
    given = {key: value for key, value in os.environ.items() if not key.startswith(("KAPOK_", "COV_"))}
    given |= {"QT_QPA_PLATFORM": "offscreen", "KAPOK_PASSWORD": PASSWORD}
    if not main.is_relative_to(ROOT):
        # what is compiled lies in the installation and is copied with it; elsewhere it would be compiled anew for each copy
        given.pop(BYTECODE, None)
    command = [sys.executable, str(main), *(["--home", str(home)] if home else []), *arguments]
    told = subprocess.run(command, env=given, capture_output=True, check=False, timeout=300)
    return Answer(told.returncode, told.stdout.decode(), told.stderr.decode())


def tree(folder: Path, version: str, changes: Mapping[str, str] | None = None) -> Path:
    """This tree as that of another version; `changes` are files that are new or other than here."""
    for name in FOLDERS:
        shutil.copytree(ROOT / name, folder / name, copy_function=_same)
    for name in FILES:
        _same(ROOT / name, folder / name)
    told = (ROOT / "app/domain/version.py").read_text(encoding="utf-8").replace(f'"{OWN}"', f'"{version}"')
    for name, text in {"app/domain/version.py": told, **(changes or {})}.items():
        (folder / name).unlink(missing_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def _same(path: str | Path, other: str | Path) -> None:
    """Under a second name: nobody writes into the files of a tree, and what is compiled of them stays good."""
    try:
        os.link(path, other)
    except OSError:
        shutil.copy2(path, other)


def next_tables(does: str = "pass") -> dict[str, str]:
    """The changes of a release with a revision of its own."""
    step = (
        f'"""Next."""\nrevision, down_revision = "{NEXT_REVISION}", "{HEAD}"\n\n\ndef upgrade() -> None:\n    {does}\n'
    )
    told = (ROOT / "db/migrations/__init__.py").read_text(encoding="utf-8")
    return {
        f"db/migrations/versions/r{NEXT_REVISION}_next.py": step,
        "db/migrations/__init__.py": told.replace(f'"{HEAD}"', f'"{NEXT_REVISION}"'),
    }


@dataclass(frozen=True)
class Installed:
    """An installation, with the program started as a clerk starts it."""

    folder: Path

    @property
    def main(self) -> Path:
        return self.folder / "main.py"

    def run(self, *arguments: str, home: Path | None = None) -> Answer:
        return run(self.main, *arguments, home=home)

    def version(self) -> str:
        """Which release runs."""
        return str(self.run("--version", "--json").json["version"])

    def in_force(self) -> str:
        """Which release the pointer names."""
        return Place(self.folder).in_force()[0]

    def cases(self, home: Path) -> int:
        """How many cases it finds in a home."""
        answer = self.run("cases", "--count", "--json", home=home)
        assert answer.code == 0, answer.err
        return int(answer.json["count"])

    def register(self, home: Path, number: str) -> None:
        """One more case, by command."""
        file = home.parent / f"{number}.csv"
        file.write_text(LETTER.format(number=number), encoding="utf-8")
        answer = self.run("import", str(file), "--json", home=home)
        assert (answer.code, answer.json["registered"]) == (0, 1), answer.err

    def files(self) -> dict[str, int]:
        """What lies there, by name and size; compiled code left out."""
        paths = (path for path in self.folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
        return {path.relative_to(self.folder).as_posix(): path.stat().st_size for path in paths}

    def copy(self, folder: Path) -> Installed:
        """Another just like it; the files of releases never change, so they are the same."""
        shutil.copytree(self.folder, folder, copy_function=_same)
        return Installed(folder)


def packet(root: Path, key: Path, file: Path) -> Path:
    """The packet that a tree's own program writes of itself."""
    answer = run(root / "main.py", "release", "write", str(file), "--key", str(key), "--json")
    assert answer.code == 0, answer.err
    assert answer.json["bytes"] == file.stat().st_size
    return file


def signed(root: Path, key: Path, file: Path, **told: object) -> Path:
    """A packet of a tree that says of itself what the test wants."""
    secret = read_secret(key)
    write_packet(root, replace(manifest_of(root, public_key(secret).hex(), "0"), **told), secret, file)
    return file
