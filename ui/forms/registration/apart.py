"""An accusation is registered by itself (Art. 30): one form becomes two, with the same people."""

from __future__ import annotations

from dataclasses import replace

from app.domain.terms import LegalClass
from ui.forms.registration.draft_json import FormState


def apart(state: FormState, entry: str, case: str) -> tuple[FormState, FormState]:
    """The form without its accusations, and a form of its own (under these ids) with them.

    Materials go with the accusation: there they are restricted, and what was seen by everybody cannot be taken back.
    """
    draft = state.draft
    accuses = [d.legal_class == LegalClass.ACCUSATION.code for d in draft.demands]
    accusations = tuple(
        replace(d, link="", link_reasons=()) for d, is_ in zip(draft.demands, accuses, strict=True) if is_
    )
    left = [place for place, is_ in enumerate(accuses) if not is_]
    rest = replace(draft, demands=tuple(draft.demands[place] for place in left), materials=())
    moved = frozenset((left.index(place), earlier) for place, earlier in state.not_same if place in left)
    secret = replace(draft, id=entry, case=case, demands=accusations, promised=())
    return replace(state, draft=rest, demand=0, not_same=moved), FormState(secret)
