"""措辞: a station's own edition of the words of a paper, from a day on; without texts back to the delivered words.

Papers that are out keep the edition they were issued with.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from app.acts.act import Act, Ids, States, coming_day_problems, reads_nothing
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import WordingChanged
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.wording import Edition
from app.domain.wording_check import text_problems
from app.domain.world import World

UNKNOWN_PAPER = template("wording.unknown_paper", QT_TRANSLATE_NOOP("Problem", "没有这种文书，请重新打开设置再改。"))
UNCHANGED = template("wording.unchanged", QT_TRANSLATE_NOOP("Problem", "和现在用的一字不差，没有要存的。"))
PAST = template("wording.past", QT_TRANSLATE_NOOP("Problem", "新的措辞不能从过去的日子用起，已经出具的文书不会变。"))


@dataclass(frozen=True, slots=True)
class ChangeWordingDraft:
    """The paper's whole set of words as they shall be; none: the delivered ones."""

    id: str
    paper: str
    """Name of its words, "reply"."""
    effective_from: str
    """ISO day."""
    texts: Mapping[str, str] = field(default_factory=dict)


def check(draft: ChangeWordingDraft, states: States, world: World) -> list[Problem]:
    """Problems of the words, each at its text; of the day; and whether anything changes."""
    if draft.paper not in world.lookup.editions.delivered:
        return [Problem(UNKNOWN_PAPER, "paper")]
    if problems := coming_day_problems(draft.effective_from, "effective_from", world, PAST):
        return problems
    day = date.fromisoformat(draft.effective_from)
    base, now = _base(draft, day, world), world.lookup.editions.on(draft.paper, day)
    if problems := list(text_problems(draft.texts, base)):
        return problems
    return [Problem(UNCHANGED, "")] if {**base.texts, **_changes(draft, base)} == dict(now.texts) else []


def decide(draft: ChangeWordingDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`wording.changed`, with what differs from the delivered words."""
    base = _base(draft, date.fromisoformat(draft.effective_from), world)
    edition = f"本站{world.today.isoformat()}-{draft.id[-4:]}"
    body = WordingChanged(draft.paper, edition, base.version, draft.effective_from, _changes(draft, base))
    org = world.station.org
    return [NewEntry(draft.id, Subject("wording", f"{org}.{draft.paper}"), body, Routing((org,)))]


def _base(draft: ChangeWordingDraft, day: date, world: World) -> Edition:
    return world.lookup.editions.delivered_on(draft.paper, day)


def _changes(draft: ChangeWordingDraft, base: Edition) -> dict[str, str]:
    """Only what differs; a text stays on one line where the delivered one does."""
    lined = {
        key: text.strip() if "\n" in base.texts[key] else " ".join(text.split()) for key, text in draft.texts.items()
    }
    return {key: text for key, text in lined.items() if text != base.texts[key]}


ACT = Act("change_wording", "文书措辞", ChangeWordingDraft, reads_nothing, check, decide)
