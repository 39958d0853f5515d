"""What is searched, as tokens of one index: every character of a text is a token, every key of a case is one as a whole.

The questions are asked in terms of their own and put into the language of the database at the last moment.

FTS5 has no Chinese tokens; single characters, marks included, let a phrase of 1, 2 or n characters be found exactly. A
key carries its kind before its value (name:何永强), so it is never mistaken for a word and is found by its beginning;
tails of numbers and names are keys written from their end. Adding a token writes to the end of the index, where a row in
a table of keys would change a page of its own for each.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

_FROM_THE_END = {"name": "name_tail", "number": "number_tail", "id_number": "id_tail", "phone": "phone_tail"}
_NO_TOKEN = {"Cc", "Cf", "Cs", "Zs", "Zl", "Zp"}
"""Categories of the characters that would part a key in two."""
LONGEST = 100
"""Characters of a query that count: nobody types more, but everybody may paste."""


_RUN = 3
"""Longest run of characters that PostgreSQL's index knows; a longer phrase is asked for by all its runs."""
_INDEXED = 20_000
"""Characters of a text that PostgreSQL's index takes: a tsvector holds a megabyte at most."""
_LEXEME = 200
"""Characters of a token there: a lexeme holds two kilobytes at most."""


class Term(NamedTuple):
    """One thing asked of the index: these tokens in a row, or one token that begins so."""

    tokens: tuple[str, ...]
    begins: bool = False


Sought = tuple[tuple[Term, ...], ...]
"""What is asked of the index: any of these groups, of each group all terms. Empty: nothing."""


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


def holding(keys: str) -> Sought:
    """All tokens of these keys."""
    return (tuple(Term((token,)) for token in _with_tails(keys)),)


def phrases(text: str) -> Sought:
    """All words of a query, each as an exact phrase; empty when nothing is asked."""
    return either(tuple(Term(tuple(word)) for word in text[:LONGEST].split()))


def exactly(kind: str, value: str) -> Sought:
    """One key; empty when nothing is asked."""
    token = key(kind, value)
    return ((Term((token,)),),) if token else ()


def beginning(kind: str, value: str) -> Sought:
    """The keys that begin so; empty when nothing is asked."""
    token = key(kind, value)
    return ((Term((token,), begins=True),),) if token else ()


def either(*groups: tuple[Term, ...]) -> Sought:
    """Any of these groups that ask for something."""
    return tuple(group for group in groups if group)


def in_fts5(sought: Sought) -> str:
    """The question in the language of SQLite's FTS5; an empty one finds nothing."""
    return " OR ".join(f"({' AND '.join(map(_fts5_term, group))})" for group in sought) or '""'


def in_tsquery(sought: Sought) -> str:
    """The question in the language of PostgreSQL's tsquery; an empty one finds nothing."""
    return " | ".join(f"({' & '.join(map(_tsquery_term, group))})" for group in sought)


def as_tsvector(text: str, keys: str) -> str:
    """All tokens of a case as PostgreSQL's tsvector, without positions: it keeps only 256 of each token, and a text has
    more of its commonest characters. Runs of two and three characters stand in for them."""
    words = "".join(text.split())[:_INDEXED].lower()
    runs = {words[i : i + n] for n in range(1, _RUN + 1) for i in range(len(words) - n + 1)}
    return " ".join(map(_lexeme, sorted(runs | {token.lower() for token in _with_tails(keys)})))


def _fts5_term(term: Term) -> str:
    return _quoted(" ".join(term.tokens)) + (" *" if term.begins else "")


def _tsquery_term(term: Term) -> str:
    if term.begins:
        return _lexeme(term.tokens[0].lower()) + ":*"
    if len(term.tokens) == 1:
        return _lexeme(term.tokens[0].lower())
    phrase = "".join(term.tokens).lower()
    run = min(_RUN, len(phrase))
    return " & ".join(_lexeme(phrase[i : i + run]) for i in range(len(phrase) - run + 1))


def _lexeme(token: str) -> str:
    escaped = token[:_LEXEME].replace("\\", "\\\\").replace("'", "''")
    return f"'{escaped}'"


def _with_tails(keys: str) -> list[str]:
    tokens = keys.split()
    for token in tuple(tokens):
        kind, _, value = token.partition(":")
        if kind in _FROM_THE_END:
            tokens.append(f"{_FROM_THE_END[kind]}:{value[::-1]}")
    return tokens


def _quoted(tokens: str) -> str:
    return '"' + tokens.replace('"', '""') + '"'
