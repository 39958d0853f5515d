"""What somebody kept to find a person again goes with the person: a view of the register by a name or a number."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import Connection, select, update

from app.domain.bounded import parsed_json
from db.tables import local_secrets

KEPT = "views:"
"""How the name of what is looked through begins: lists of views, one for each user (ui/pages/cases/views.py)."""
SHORTEST = 2


def forget_words(connection: Connection, words: Collection[str]) -> None:
    """Take out of everybody's lists here what says one of these words, or a part of one."""
    asked = select(local_secrets.c.name, local_secrets.c.value).where(local_secrets.c.name.startswith(KEPT))
    for name, value in connection.execute(asked).all():
        try:
            items = parsed_json(value)
        except ValueError:
            continue
        kept = [item for item in items if not any(_says(text, words) for text in _texts(item))]
        if len(kept) < len(items):
            changed = json.dumps(kept, ensure_ascii=False).encode()
            connection.execute(update(local_secrets).where(local_secrets.c.name == name).values(value=changed))


def _says(text: str, words: Collection[str]) -> bool:
    return len(text) >= SHORTEST and any(word in text or text in word for word in words if len(word) >= SHORTEST)


def _texts(value: Any) -> Iterator[str]:
    """The title of a view, and what it searches for."""
    if isinstance(value, dict):
        asked = value.get("filter")
        found = (value.get("title"), asked.get("text") if isinstance(asked, dict) else None)
        yield from (text for text in found if isinstance(text, str))
