"""What a correction does to what was decided before (Art. 22(2), 30, 31)."""

from __future__ import annotations

from datetime import date

import pytest

from app.acts import ACTS
from app.acts.accept import AcceptDraft
from app.acts.act import States
from app.acts.correct import ACT, CorrectDraft
from app.acts.guide import GuideDraft
from app.acts.transfer import TransferDraft
from app.domain import kinds as k
from app.domain.case_clocks import case_clocks
from app.domain.problems import sentence
from app.domain.terms import Step
from app.reports.oddities import oddities
from tests.app.acts.routes import HOUSING, TODAY, accused_of, case, demand, demanded, fresh, kinds_of, signed
from tests.app.acts.steps import CASE, NEW, accepted, bodies, carried_out, codes, delivery
from tests.builders import ON_CASE, Journal, lookup, registered, world

COMMUNITY, OUR_OFFICE, DISTRICT = "440104014001", "440104014-government", "440104000-government"
DISCIPLINE, CITY_DISCIPLINE = "440104000-discipline", "440100000-discipline"


def correcting(reason: str = "问清楚了", **changes: str) -> CorrectDraft:
    """Fields of the first demand put right."""
    return CorrectDraft(fresh(), CASE, {f"demand.1.{name}": value for name, value in changes.items()}, reason=reason)


def asked(journal: Journal, **changes: str) -> list[str]:
    found = ACT.asks(correcting(**changes), journal.states(), world())
    assert all("{" not in sentence(problem) for problem in found)
    return [problem.code.removeprefix("correct.") for problem in found]


def running(journal: Journal) -> list[str]:
    return [c.rule.id for c in case_clocks(case(journal), lookup()) if c.clock.finished_on is None]


def headlines(journal: Journal) -> list[str]:
    return [str(found.headline) for found in oddities(journal.file(), world(), {})]


def taken_on() -> Journal:
    """An accusation of somebody below us, which we accepted."""
    return carried_out(AcceptDraft(fresh(), CASE, accepted_on=TODAY, authority="归街道管理"), accused_of(COMMUNITY))


# ---------- the class of what we took on


@pytest.mark.parametrize("legal_class", ["appeal_1", "appeal_4", "appeal_5", "suggestion", "unclassified"])
def test_what_leaves_the_petition_procedure_is_to_be_routed_anew(legal_class: str) -> None:
    journal = accepted()
    assert asked(journal, legal_class=legal_class) == ["takes_back"]
    assert asked(journal, category="030601") == asked(registered(), legal_class=legal_class) == []
    draft = correcting(legal_class=legal_class)
    corrected, back, void = bodies(draft, journal)
    assert isinstance(corrected, k.CaseCorrected) and isinstance(void, k.DocumentVoided)
    assert back == k.AcceptanceTakenBack(("1",), "问清楚了", TODAY)
    carried_out(draft, journal)
    assert demand(journal).step is Step.REGISTERED and demand(journal).former
    assert "HND-60" not in running(journal) and "NTC-15" in running(journal)
    assert [paper.voided for paper in case(journal).documents.values()] == ["问清楚了"]
    assert headlines(journal) == ["受理已经收回，信访人手里的受理告知书不作数了"]
    assert codes(TransferDraft(NEW, CASE, to=HOUSING, reason="归口"), journal) == []


def test_a_paper_in_the_petitioner_s_hands_no_longer_counts_as_the_notice() -> None:
    journal = accepted()
    carried_out(delivery(journal), journal)
    assert "NTC-15" not in running(journal)
    carried_out(correcting(legal_class="appeal_1"), journal)
    assert "NTC-15" in running(journal)
    court = GuideDraft(fresh(), CASE, way="court", to_name="区法院", address="某路1号", procedure="带材料")
    carried_out(court, journal)
    assert demand(journal).step is Step.GUIDED and headlines(journal) == []


def test_what_was_taken_on_again_as_before_has_the_days_it_had() -> None:
    journal = accepted()
    for legal_class in ("suggestion", "appeal_6"):
        carried_out(correcting(legal_class=legal_class), journal)
    later = world().now.replace(day=25)
    again = AcceptDraft(fresh(), CASE, accepted_on="2026-10-25")
    carried_out(again, journal, later)
    [handling] = [c for c in case_clocks(case(journal), lookup()) if c.rule.id == "HND-60"]
    assert handling.clock.start == date(2026, 10, 19)


def test_what_was_answered_stays_answered() -> None:
    journal = accepted()
    point = k.ReplyPoint("1", "属实。", "第三十二条", "supported", "修好。")
    journal.add(ON_CASE, k.ReplyIssued((point,), "越秀区人民政府", TODAY))
    assert [type(b) for b in bodies(correcting(legal_class="appeal_5"), journal)] == [k.CaseCorrected]


# ---------- whom an accusation is about


def test_an_accusation_that_we_took_on_may_still_go_to_the_discipline_body() -> None:
    journal = taken_on()
    to_bureau = TransferDraft(NEW, CASE, to=HOUSING, reason="职责", authority="归它管")
    assert codes(to_bureau, journal) == [("transfer.only_discipline", "to")]
    sent = TransferDraft(fresh(), CASE, to=DISCIPLINE, reason="涉嫌严重违纪")
    carried_out(sent, journal)
    assert demand(journal).step is Step.TRANSFERRED and demand(journal).acceptance is None
    assert ACTS["answer"].why_not(case(journal), world()) is not None
    ended = {c.rule.id: c.clock.finished_on for c in case_clocks(case(journal), lookup())}
    assert ended == {"DIS-1": date(2026, 10, 19), "SGN-15": None}


def test_a_petition_that_we_took_on_is_not_sent_on() -> None:
    assert codes(TransferDraft(NEW, CASE, to=DISCIPLINE, reason="职责"), accepted()) == [("case.all_decided", "")]


def test_whom_we_do_not_manage_is_not_ours_to_hear_about_any_longer() -> None:
    journal = taken_on()
    assert asked(journal, against=HOUSING) == ["takes_back_accusation"]
    assert asked(journal, against="440104014005") == []
    carried_out(correcting(against=HOUSING), journal)
    assert running(journal) == ["DIS-1"]
    assert headlines(journal)[0] == "受理已经收回，信访人手里的受理告知书不作数了"
    for act in ("accept", "answer", "decline", "investigate", "entrust", "close"):
        assert ACTS[act].why_not(case(journal), world()) is not None, act
    assert codes(TransferDraft(NEW, CASE, to=DISCIPLINE, reason="按管理权限"), journal) == []


def test_what_lies_with_the_accused_comes_away_from_there() -> None:
    journal = transferred_to_district()
    assert codes(TransferDraft(NEW, CASE, to=CITY_DISCIPLINE, reason="职责"), journal) == [("case.with_another", "")]
    assert asked(journal, against=DISTRICT) == ["lies"]
    carried_out(correcting(against=DISTRICT), journal)
    assert "检举控告在越秀区人民政府手里，它就是被反映的单位或者它的下级" in headlines(journal)
    assert ACTS["close"].why_not(case(journal), world()).code == "close.with_the_accused"  # type: ignore[union-attr]
    signed(journal)
    grey = ACTS["take_back"].why_not(case(journal), world())
    assert grey is not None and grey.code == "take_back.signed_by_the_accused" and "请用“转送”" in sentence(grey)
    written = kinds_of(TransferDraft(NEW, CASE, to=CITY_DISCIPLINE, reason="职责"), journal)
    assert {"TransferTakenBack", "take_back_letter", "CaseTransferred", "transfer_letter"} <= set(written)
    carried_out(TransferDraft(fresh(), CASE, to=CITY_DISCIPLINE, reason="职责"), journal)
    first, sent = demand(journal).outgoing
    assert first.returned and sent.to == CITY_DISCIPLINE and headlines(journal) == []


def transferred_to_district() -> Journal:
    """An accusation of a bureau, which the district's government got on its authority."""
    draft = TransferDraft(fresh(), CASE, to=DISTRICT, reason="职责", authority="归它管")
    return carried_out(draft, accused_of(HOUSING))


def test_also_when_it_was_signed_for() -> None:
    journal = carried_out(correcting(against=DISTRICT), signed(transferred_to_district()))
    assert ACTS["take_back"].why_not(case(journal), world()).code == "take_back.signed_by_the_accused"  # type: ignore[union-attr]
    carried_out(TransferDraft(fresh(), CASE, to=CITY_DISCIPLINE, reason="职责"), journal)
    assert demand(journal).outgoing[0].returned and demand(journal).step is Step.TRANSFERRED


@pytest.mark.parametrize("changes", [{"against": COMMUNITY}, {"against": "", "against_text": "某人"}])
def test_nobody_corrects_themselves_out_of_what_they_are_accused_of(changes: dict[str, str]) -> None:
    journal = accused_of(OUR_OFFICE)
    assert [code for code, _ in codes(correcting(**changes), journal)] == ["correct.stays_ours"] * len(changes)
    assert codes(correcting(against_text="还有越秀区住房和城乡建设局的科长"), journal) == []
    assert codes(correcting(against=COMMUNITY), accused_of(HOUSING)) == []


# ---------- words that sound like one


def test_words_that_begin_to_sound_like_an_accusation_are_asked_about() -> None:
    journal = registered(texts=("书记不管事。",))
    assert asked(journal, text="书记把维修资金贪污了，我要举报他。") == ["sounds"]
    assert asked(journal, text="书记还是不管事。") == []
    assert asked(registered(texts=("书记贪污。",)), text="书记贪污了。") == [], "nobody is asked twice"
    assert asked(accused_of(HOUSING), text="局长贪污。") == []


def test_words_that_stay_open_are_asked_about_once_for_each_change_of_them() -> None:
    """不是，先不定: who saves it after the question has said no, and no act asks it again of the same words."""
    journal = demanded("unclassified")
    accept = AcceptDraft(NEW, CASE, accepted_on=TODAY, legal_class="appeal_6")
    for words in ("书记把维修资金贪污了。", "书记把维修资金贪污了，请查。"):
        assert asked(journal, text=words) == ["sounds"]
        carried_out(correcting(text=words), journal)
        assert asked(journal, category="030600") == [], "the words are the same"
        assert codes(accept, journal) == []
    assert asked(journal, text="电梯停了。") == []
    classed = registered(texts=("书记贪污。",))
    assert asked(classed, legal_class="unclassified") == ["sounds"], "the class was the answer"
    carried_out(correcting(legal_class="unclassified"), classed)
    assert codes(accept, classed) == []


def test_a_case_that_is_not_there_is_asked_nothing() -> None:
    assert list(ACT.asks(correcting(text="贪污"), States(), world())) == []
