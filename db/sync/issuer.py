"""The issuer's file: what the administrator of a centre keeps outside its database, to vouch for stations."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.bounded import parsed_json
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Refused, Unavailable
from db.errors import worldly
from db.files import beginning, sync_folder
from db.sealing import new_key, public_key

ISSUER_MISSING = template(
    "centre.issuer_missing",
    QT_TRANSLATE_NOOP(
        "Problem", "找不到签发密钥文件 {place}，不能办入网。请到建中心的那台电脑上办，或用 --issuer 指出它在哪里。"
    ),
)
ISSUER_BROKEN = template(
    "centre.issuer_broken",
    QT_TRANSLATE_NOOP("Problem", "{place} 不是签发密钥文件，或者写坏了。请换上备份的那一份。"),
)
ISSUER_OTHER = template(
    "centre.issuer_other",
    QT_TRANSLATE_NOOP("Problem", "{place} 是另一个中心的签发密钥。请用 --issuer 指出这个中心的那一份。"),
)
FILE_THERE = template(
    "centre.file_there", QT_TRANSLATE_NOOP("Problem", "{place} 已经有了，没有覆盖。请换个文件名，或先把它移走。")
)
FORMAT = 1


@dataclass(frozen=True, slots=True)
class Issuer:
    """Whom the stations of one centre believe, and what they all share."""

    centre: str
    """The centre's id."""
    secret: bytes = field(repr=False)
    match_key: bytes = field(repr=False)
    """Keys the match tokens; the centre, which compares them, must not have it."""

    @classmethod
    def new(cls, centre: str) -> Issuer:
        """With fresh keys."""
        return cls(centre, new_key(), new_key())

    @property
    def public(self) -> str:
        """The key that everybody knows, hex."""
        return public_key(self.secret).hex()

    def write(self, place: Path) -> None:
        """Keep it in a new file. Raises Refused when there is one, Unavailable."""
        values = {
            "format": FORMAT,
            "centre": self.centre,
            "secret": self.secret.hex(),
            "match_key": self.match_key.hex(),
        }
        write_secret(place, json.dumps(values, indent=1))

    @classmethod
    def read(cls, place: Path, centre: str, public: str) -> Issuer:
        """Read the file of this centre. Raises Refused for another's, Unavailable."""
        try:
            values = parsed_json(beginning(place))
            issuer = cls(values["centre"], bytes.fromhex(values["secret"]), bytes.fromhex(values["match_key"]))
            told = issuer.public
        except OSError as error:
            raise Unavailable(Problem(ISSUER_MISSING, "issuer", {"place": str(place)})) from error
        except (ValueError, KeyError, TypeError) as error:
            raise Unavailable(Problem(ISSUER_BROKEN, "issuer", {"place": str(place)})) from error
        if (issuer.centre, told) != (centre, public):
            raise Refused([Problem(ISSUER_OTHER, "issuer", {"place": str(place)})])
        return issuer


def write_secret(place: Path, text: str) -> None:
    """A new file that only its owner can read, durably. Raises Refused when there is one already, Unavailable."""
    with worldly(place):
        place.parent.mkdir(parents=True, exist_ok=True)
        try:
            handle = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError as error:
            raise Refused([Problem(FILE_THERE, "out", {"place": str(place)})]) from error
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        sync_folder(place.parent)
