"""A form that outlives the program: a RegisterDraft and what the screen showed, as the JSON of a DraftRow."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from typing import Any, TypeVar

from app.acts.promise_along import Promised
from app.acts.register_draft import DemandDraft, PersonDraft, RegisterDraft
from app.domain.bounded import parsed_json
from app.domain.kinds import Material, Person, Triage

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class FormState:
    """The draft, and which person, demand and earlier cases (already called another matter) the screen showed."""

    draft: RegisterDraft
    person: int = 0
    demand: int = 0
    not_same: frozenset[tuple[int, str]] = frozenset()
    """(place of the demand, case id): the clerk said it is a new matter."""


def to_json(state: FormState) -> str:
    """The form as JSON."""
    value = {
        "draft": asdict(state.draft),
        "person": state.person,
        "demand": state.demand,
        "not_same": sorted(state.not_same),
    }
    return json.dumps(value, ensure_ascii=False)


def from_json(text: str) -> FormState:
    """What `to_json` wrote; fields that a newer program added are passed over. Raises ValueError for other text."""
    try:
        value = parsed_json(text)
        raw = value["draft"]
        raw["people"] = tuple(_made(PersonDraft, p, person=_made(Person, p["person"])) for p in raw["people"])
        raw["demands"] = tuple(_demand(d) for d in raw["demands"])
        raw["materials"] = tuple(_made(Material, m) for m in raw["materials"])
        raw["promised"] = tuple(_made(Promised, p) for p in raw.get("promised", ()))
        not_same = frozenset((int(place), str(case)) for place, case in value["not_same"])
        return FormState(_made(RegisterDraft, raw), value["person"], value["demand"], not_same)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("not a registration draft") from error


def _demand(raw: dict[str, Any]) -> DemandDraft:
    return _made(DemandDraft, raw, triage=_made(Triage, raw["triage"]), link_reasons=tuple(raw["link_reasons"]))


def _made(of: type[T], raw: dict[str, Any], **instead: Any) -> T:
    known = {f.name for f in fields(of)}  # type: ignore[arg-type]
    return of(**{**{key: value for key, value in raw.items() if key in known}, **instead})
