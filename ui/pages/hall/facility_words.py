"""What a hall offers, in words: beside the needs of a visitor who is called."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.helper_terms import Dialect
from app.domain.queue import QueueLists
from app.hall_facilities import Offer, serving
from app.roster_month import Shift
from ui.words import capital, joint, named, word_of

UNTOLD = "untold"
"""State of the row of a facility that nobody has told of yet."""
translate = QCoreApplication.translate


def offer_words(needs: Sequence[str], found: Sequence[Offer]) -> str:
    """轮椅：有，门口 for each thing that serves a need; what nobody has told of is not spoken of."""
    return joint("；").join(_offer(offer) for offer in serving(needs, found) if offer.line)


def _offer(offer: Offer) -> str:
    absent = translate("Facility", "{what}：没有")
    there = translate("Facility", "{what}：有，{where}")
    words = there if offer.there else absent
    return words.format(what=capital(named(offer.facility)), where=offer.where)


def speaker_words(needs: Sequence[str], shifts: Sequence[Shift], lists: QueueLists) -> str:
    """Who is on duty now and speaks what the visitor speaks; empty where no dialect is needed."""
    wanted = lists.dialects(needs)
    if not wanted:
        return ""
    found = dict.fromkeys(line for shift in shifts if (line := _speaker(shift, wanted)))
    nobody = translate("Facility", "现在值班的没有人会讲")
    return joint("；").join(found) if found else nobody


def _speaker(shift: Shift, wanted: frozenset[str]) -> str:
    spoken = ((shift.helper.detail if shift.helper else None) or {}).get("dialects", ())
    any_ = {one.code for one in Dialect} - {Dialect.MANDARIN.code, Dialect.SIGN.code, Dialect.ENGLISH.code}
    fits = [code for code in spoken if code in wanted or ("any" in wanted and code in any_)]
    if not fits:
        return ""
    words = joint("、").join(capital(word_of(Dialect, code)) for code in fits)
    return translate("Facility", "{who}会讲{what}").format(who=shift.line.owner_name, what=words)
