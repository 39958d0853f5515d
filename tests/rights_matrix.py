"""The table of rights as a page: `python -m tests.rights_matrix` writes resources/docs/rights.md, a test holds it against the code."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from app.acts import ACTS
from app.domain.rights import MAY_ASK, MAY_DO, MAY_OPEN, MAY_SET, Duties
from app.domain.terms import Role

PAGE = Path(__file__).resolve().parents[1] / "resources" / "docs" / "rights.md"
HEAD = """# Who may do what

Made from `app/domain/rights.py` by `python -m tests.rights_matrix`; change the table, not this page. A duty is a right to ask:
whose step it is, who had a hand in the matter, and who is on the list of a secret case is asked besides, and refuses on its own.
A colleague for whom no duty was said receives and handles. Until somebody is named for it, the first user of a station has
each administrator's duty, and every duty of the hall until a security administrator is named.
"""


def matrix() -> str:
    """The whole page."""
    acts = {f"`{name}` {ACTS[name].term}": who for name, who in MAY_DO.items() if name != "set"}
    settings = {f"`set` {key}…" if key else "`set`, all others": who for key, who in MAY_SET.items()}
    parts = (("Acts", acts | settings), ("Questions", _named(MAY_ASK)), ("Doors", _named(MAY_OPEN)))
    return HEAD + "".join(f"\n## {title}\n\n{_table(rows)}" for title, rows in parts)


def _named(rows: Mapping[str, Duties]) -> dict[str, Duties]:
    return {f"`{name}`": who for name, who in rows.items()}


def _table(rows: Mapping[str, Duties]) -> str:
    lines = [("", *(role.chinese for role in Role)), ("---", *("---" for _ in Role))]
    lines += [(name, *("+" if role in who else "" for role in Role)) for name, who in rows.items()]
    return "".join(_line(cells) for cells in lines)


def _line(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |\n"


if __name__ == "__main__":
    PAGE.write_text(matrix(), encoding="utf-8")
