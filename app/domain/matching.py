"""Match tokens: by them the centre, which reads nothing, finds that two stations registered the same person (entry-format.md).

A token is a keyed hash of what a person is known by; the key comes with the enrolment and is not at the centre. Of a name alone,
of nobody and of an agent there is none.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Iterable, Iterator

from app.domain.envelope import packed
from app.domain.kinds import Person
from app.domain.text import to_ascii

_MAGIC = b"KAPOK-MATCH-1\n"
_LENGTH = 32
"""Hex digits of a token."""
_NO_WORD = re.compile(r"[\W_]+")


def match_tokens(persons: Iterable[Person], key: bytes) -> tuple[str, ...]:
    """The tokens of these people: each of the number of a paper, of the telephone, of name and address together."""
    return tuple(sorted({_token(known, key) for person in persons for known in _known_by(person)}))


def _known_by(person: Person) -> Iterator[tuple[str, ...]]:
    name = _bare(person.name)
    if not name:
        return
    if number := _bare(person.id_number):
        yield "id", person.id_kind, number
    if phone := _bare(person.phone):
        yield "phone", phone
    if address := _bare(person.address):
        yield "home", name, address


def _bare(text: str) -> str:
    """Letters and digits alone, in one writing."""
    return _NO_WORD.sub("", to_ascii(text)).upper()


def _token(known: tuple[str, ...], key: bytes) -> str:
    return hmac.new(key, _MAGIC + packed(part.encode() for part in known), "sha256").hexdigest()[:_LENGTH]
