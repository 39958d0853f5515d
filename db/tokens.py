"""What is searched, as tokens of one index: every character of a text is a token, every key of a case is one as a whole.

FTS5 has no Chinese tokens; single characters, marks included, let a phrase of 1, 2 or n characters be found exactly. A
key carries its kind before its value (name:何永强), so it is never mistaken for a word and is found by its beginning;
tails of numbers and names are keys written from their end. Adding a token writes to the end of the index, where a row in
a table of keys would change a page of its own for each.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

_FROM_THE_END = {"name": "name_tail", "number": "number_tail", "id_number": "id_tail", "phone": "phone_tail"}
_NO_TOKEN = {"Cc", "Cf", "Cs", "Zs", "Zl", "Zp"}
"""Categories of the characters that would part a key in two."""
LONGEST = 100
"""Characters of a query that count: nobody types more, but everybody may paste."""


def key(kind: str, value: str) -> str:
    """A key as one token; empty when nothing of the value can be searched."""
    if not value.isprintable():
        value = "".join(c for c in value if unicodedata.category(c) not in _NO_TOKEN)
    value = "".join(value.split())
    return f"{kind}:{value}" if value else ""


def keys_text(keys: Iterable[tuple[str, str]]) -> str:
    """The keys of a case as its row keeps them, in their order."""
    return " ".join(filter(None, (key(kind, value) for kind, value in keys)))


def values_of(kind: str, keys: str) -> list[str]:
    """The values of one kind out of such a text."""
    return [value for k, _, value in (part.partition(":") for part in keys.split()) if k == kind]


def words_of(text: str) -> str:
    """A text as single-character tokens. White space is left out: a word goes on behind a line break."""
    return " ".join("".join(text.split()))


def tokens_of(text: str, keys: str) -> str:
    """All tokens of a case: its words, its keys, and those that are also looked for from their end."""
    return f"{words_of(text)} {' '.join(_with_tails(keys))}"


def holding(keys: str) -> str:
    """The FTS5 expression that all tokens of these keys fulfil."""
    return " ".join(map(_quoted, _with_tails(keys)))


def phrases(text: str) -> str:
    """The FTS5 expression for all words of a query, each an exact phrase; empty when nothing is asked."""
    return " AND ".join(_quoted(words_of(word)) for word in text[:LONGEST].split())


def exactly(kind: str, value: str) -> str:
    """The FTS5 expression for one key; empty when nothing is asked."""
    token = key(kind, value)
    return _quoted(token) if token else ""


def beginning(kind: str, value: str) -> str:
    """The FTS5 expression for the keys that begin so; empty when nothing is asked."""
    token = exactly(kind, value)
    return f"{token} *" if token else ""


def _with_tails(keys: str) -> list[str]:
    tokens = keys.split()
    for token in tuple(tokens):
        kind, _, value = token.partition(":")
        if kind in _FROM_THE_END:
            tokens.append(f"{_FROM_THE_END[kind]}:{value[::-1]}")
    return tokens


def _quoted(tokens: str) -> str:
    return '"' + tokens.replace('"', '""') + '"'
