"""协议签名 at a meeting: all of them, not before the day it was agreed."""

from __future__ import annotations

import pytest

from app.acts.sign_meeting import SignMeetingDraft
from app.desk import Desk
from tests.app.acts.meetings import called, meeting, refused
from tests.app.acts.test_agree_meeting import good, marked

ALL = {
    "mediation_agreement": ("parties", "mediator", "seal"),
    "own_mediation_agreement": ("parties", "own_mediator", "own_seal"),
    "reconciliation_agreement": ("parties",),
}


@pytest.mark.parametrize("paper", ALL)
def test_it_holds_once_all_have_signed(desk: Desk, paper: str) -> None:
    id_ = marked(desk)
    desk.do(good(desk, id_, paper=paper))
    problem = {"mediation_agreement": "unsigned", "own_mediation_agreement": "unsigned_own"}.get(paper, "unsigned_two")
    lacking = SignMeetingDraft(desk.new_id(), id_, ALL[paper][1:], "2026-10-19")
    assert refused(desk, lacking) == [(f"mediation.{problem}", "signed")]
    desk.do(SignMeetingDraft(desk.new_id(), id_, ALL[paper], "2026-10-19"))
    agreement = meeting(desk, id_).agreement
    assert agreement and str(agreement.signed_on) == "2026-10-19"
    assert refused(desk, lacking) == [("agreement.signed", "")]


def test_what_was_not_agreed_is_not_signed(desk: Desk) -> None:
    assert refused(desk, SignMeetingDraft(desk.new_id(), called(desk))) == [("agreement.none", "")]
    id_ = marked(desk, on="2026-10-21")
    desk.do(good(desk, id_))
    early = SignMeetingDraft(desk.new_id(), id_, ALL["mediation_agreement"], "2026-10-18")
    assert refused(desk, early) == [("date.before", "signed_on")]
