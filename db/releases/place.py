"""Where the program is installed: a folder with its releases, a pointer to the one in force, and whom it takes new ones from.

    main.py            starts the release in force (resources/launcher.py)
    current            its version, and on a second line the one before it; replaced as a whole, so it is the old one or the new one
    signer             public half of the key that signs releases
    releases/0.2.0/    the files of a release, never changed
    pyproject.toml, uv.lock    which libraries they need

Whoever may write here may replace the program itself; so whom to trust stands here and not in the home.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.version import VERSION
from app.ports import Refused
from db.errors import worldly
from db.files import sync_folder, write_whole
from db.releases.keys import fingerprint, read_signer
from db.releases.tree import files_of

NOT_INSTALLED = template(
    "upgrade.not_installed",
    QT_TRANSLATE_NOOP(
        "Problem", "正在用的这一份程序（{place}）不是用 release install 装的，不能就地升级。资料不用动，请先装一次。"
    ),
)
NOT_EMPTY = template(
    "install.not_empty", QT_TRANSLATE_NOOP("Problem", "{place} 里已经有东西，没有往里装。请另选一个空文件夹。")
)
NO_SIGNER = template(
    "upgrade.no_signer",
    QT_TRANSLATE_NOOP("Problem", "还没有定信谁签发的升级包。请管理员先用 upgrade --trust 指出发布人的公钥文件。"),
)
OTHER_SIGNER = template(
    "upgrade.other_signer",
    QT_TRANSLATE_NOOP("Problem", "这里已经信 {trusted} 签发的。要换人，请管理员核实以后删掉 {place}，再定一次。"),
)
ROOT = Path(__file__).resolve().parents[2]
"""Where the files of this program lie."""
_LAUNCHER = "resources/launcher.py"
_LIBRARIES = ("pyproject.toml", "uv.lock")


@dataclass(frozen=True, slots=True)
class Place:
    """One installation."""

    folder: Path

    @classmethod
    def here(cls) -> Place | None:
        """That of this program; None when it was not installed, such as a developer's."""
        place = cls(ROOT.parent.parent)
        return place if ROOT.parent == place.releases and place.pointer.exists() else None

    @classmethod
    def of_this_program(cls) -> Place:
        """The same. Raises Refused when it was not installed."""
        if (place := cls.here()) is None:
            raise Refused([Problem(NOT_INSTALLED, "file", {"place": str(ROOT)})])
        return place

    @property
    def pointer(self) -> Path:
        """Says which release is in force."""
        return self.folder / "current"

    @property
    def releases(self) -> Path:
        """Holds a folder for each release."""
        return self.folder / "releases"

    @property
    def growing(self) -> Path:
        """Where a new release is unpacked before it takes its place; worthless when found."""
        return self.releases / "new"

    @property
    def signer(self) -> Path:
        """The file that says whose releases are taken."""
        return self.folder / "signer"

    def release(self, version: str) -> Path:
        """The folder of a release."""
        return self.releases / version

    def in_force(self) -> tuple[str, str]:
        """The version in force, and the one before it or "". Raises Unavailable."""
        with worldly(self.pointer):
            current, former = (*self.pointer.read_text(encoding="utf-8").split(), "")[:2]
        return current, former

    def switch(self, version: str, former: str) -> None:
        """Let another release be in force, from the next start on. Raises Unavailable."""
        with worldly(self.pointer):
            write_whole(self.pointer, f"{version}\n{former}\n".encode())

    def keep(self, *versions: str) -> None:
        """Remove all releases but these, and what was left half unpacked. Raises Unavailable."""
        with worldly(self.releases):
            for folder in self.releases.iterdir():
                if folder.name not in versions:
                    shutil.rmtree(folder)

    def trusted(self) -> str:
        """Public key of whoever's releases are taken, hex. Raises Refused when nobody's are, Unavailable."""
        if not self.signer.exists():
            raise Refused([Problem(NO_SIGNER, "file")])
        return read_signer(self.signer)

    def trust(self, file: Path) -> str:
        """Take releases of this signer from now on; answers the public key. Raises Refused when another is trusted, Unavailable."""
        public = read_signer(file)
        if self.signer.exists() and (trusted := read_signer(self.signer)) != public:
            values = {"trusted": fingerprint(trusted), "place": str(self.signer)}
            raise Refused([Problem(OTHER_SIGNER, "file", values)])
        with worldly(self.signer):
            write_whole(self.signer, file.read_bytes())
        return public


def install(folder: Path, signer: Path) -> None:
    """Install this program into an empty folder, to be upgraded there by packets of this signer. Raises Refused, Unavailable."""
    place = Place(folder)
    read_signer(signer)
    with worldly(folder):
        if folder.exists() and any(folder.iterdir()):
            raise Refused([Problem(NOT_EMPTY, "folder", {"place": str(folder)})])
        release = place.release(VERSION)
        for name in files_of(ROOT):
            (release / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, release / name)
        shutil.copyfile(ROOT / _LAUNCHER, folder / "main.py")
        for name in _LIBRARIES:
            shutil.copyfile(ROOT / name, folder / name)
        place.trust(signer)
        # the pointer last: without it nothing is installed
        place.switch(VERSION, "")
        sync_folder(folder)
