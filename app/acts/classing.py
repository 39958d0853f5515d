"""依法分类 at the desk: what is proposed for a typed demand, and what nobody has decided yet.

A person decides, never a default: what is taken for 31(6) promises sixty days, and an accusation that is taken for anything
else loses the protection of Art. 30. Decision 0022.
"""

from __future__ import annotations

from dataclasses import replace

from app.acts.leak import accuses_us
from app.acts.register_draft import DemandDraft
from app.domain.accusing_words import speaks_of_one
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.routes import Proposal, Route, propose, route
from app.domain.terms import LegalClass
from app.domain.world import World

MAYBE_ACCUSATION = template("register.maybe_accusation", QT_TRANSLATE_NOOP("Problem", "请先定是不是检举控告。"))
UNDECIDED = template("register.undecided", QT_TRANSLATE_NOOP("Problem", "请确认走哪条路。"))
_DISCIPLINE, _SANCTIONS = "15", "150100"
"""Of matter-categories.csv: 纪检监察 with all below it, and 党政处分 among them."""
_OPEN = LegalClass.UNCLASSIFIED.code


def proposed(demand: DemandDraft) -> Proposal | None:
    """What the desk proposes, whatever was decided; None where nothing speaks for a class yet."""
    named = bool(demand.against or demand.against_text.strip())
    words = speaks_of_one(demand.text)
    return propose(demand.triage, officials=_is_about_officials(demand), named=named, words=words)


def undecided(demand: DemandDraft) -> Proposal | None:
    """What somebody has to decide before it is saved. A demand that nothing speaks for yet may stay open."""
    if demand.legal_class not in ("", _OPEN) or (demand.legal_class and not _is_about_officials(demand)):
        return None
    return proposed(demand)


def outlived(before: DemandDraft, demand: DemandDraft) -> bool:
    """Whether the class has to be asked again: it was taken from a proposal that no longer stands, or before the words began to
    speak of an accusation. Of what else speaks for one nobody is asked twice; what was called one stays so until somebody says
    otherwise."""
    was, now, chosen = proposed(before), proposed(demand), demand.legal_class
    if not chosen or chosen == LegalClass.ACCUSATION.code:
        return False
    if speaks_of_one(demand.text) and (was is None or LegalClass.ACCUSATION not in was.classes):
        return True
    if was is None or chosen not in (c.code for c in was.classes):
        return False
    return now is None or now.classes != was.classes


def asks_accusation(demand: DemandDraft) -> bool:
    """Whether somebody has to say now if it is an accusation."""
    proposal = undecided(demand)
    return proposal is not None and LegalClass.ACCUSATION in proposal.classes


def still_denied(before: DemandDraft, demand: DemandDraft) -> bool:
    """Whether the answer that it is no accusation stands: nobody chose another class since, and the words do not begin to speak
    of one."""
    begins = speaks_of_one(demand.text) and not speaks_of_one(before.text)
    return before.no_accusation and demand.legal_class == before.legal_class and not begins


def problems(demand: DemandDraft, at: str) -> list[Problem]:
    """The problem of a class that nobody has decided."""
    if undecided(demand) is None:
        return []
    return [Problem(MAYBE_ACCUSATION if asks_accusation(demand) else UNDECIDED, at)]


def way(demand: DemandDraft, world: World) -> Route:
    """The route as the desk explains it while it is typed: what is still to be decided, else where it goes."""
    found = route(LegalClass.of(demand.legal_class or _OPEN), demand.triage, demand.capacity)
    if proposal := undecided(demand):
        return replace(found, code=proposal.code)
    if found.legal_class is LegalClass.ACCUSATION and accuses_us(demand, world):
        return replace(found, code="accuses_us")
    return replace(found, code="left_open") if demand.legal_class == _OPEN else found


def _is_about_officials(demand: DemandDraft) -> bool:
    """Whether its category speaks of what officials did. Left unclassified, an accusation would get an inquiry code and its
    words on the receipt, and be seen by everybody here; sanctions against the petitioner are no such thing."""
    return demand.category.startswith(_DISCIPLINE) and demand.category != _SANCTIONS
