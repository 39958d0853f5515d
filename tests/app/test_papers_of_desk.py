"""Papers through the front door: never changed once issued, marked where they are copies or drafts, masked where many see them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace

import pytest

from app import documents
from app.acts.accept import AcceptDraft
from app.acts.add_material import AddMaterialDraft
from app.acts.correct import CorrectDraft
from app.acts.decline import DeclineDraft
from app.acts.print_paper import PrintPaperDraft
from app.acts.station import AddUnitDraft, RenameUnitDraft, SetDraft
from app.acts.transfer import TransferDraft
from app.acts.void_paper import VoidPaperDraft
from app.desk import Desk
from app.desk_papers import Paper
from app.documents import internal_copy
from app.domain.document_marks import THEIRS
from app.domain.kinds import Material
from app.domain.terms import DocumentKind
from app.domain.units import Directory
from app.ports import CasesQuery, Refused
from tests.app.desks import accepted, answered, colleague, file_of, visit
from tests.builders import HE, ORG
from tests.conftest import FixedClock

TextOf = Callable[[bytes], str]


@pytest.fixture
def case(desk: Desk) -> str:
    return desk.do(visit(desk)).case


def issue(desk: Desk, kind: str, case: str) -> str:
    """A numbered paper of this kind; answers its id."""
    if kind == "transfer":
        body = next(iter(desk.world().lookup.directory.search_bodies("住房和城乡建设", ORG)))
        return desk.do(TransferDraft(desk.new_id(), case, to=body.code, reason="属于该单位的职责")).documents[0]
    if kind == "decline":
        draft = DeclineDraft(
            desk.new_id(), case, ground="not_our_duty", explanation="属于仲裁范围。", go_to="区劳动人事争议仲裁院"
        )
        return desk.do(draft).documents[0]
    notice = accepted(desk, case).documents[0]
    return answered(desk, case).documents[0] if kind == "reply" else notice


def test_a_petitioners_paper_leaves_as_it_is_and_an_internal_one_says_whose_copy_it_is(
    desk: Desk, case: str, text_of: TextOf
) -> None:
    for kind in (kind.code for kind in THEIRS):
        assert desk.leaving(b"as it is", PrintPaperDraft(desk.new_id(), case, kind, holder="某人")) == b"as it is"
    shown = desk.render(Paper(case, "briefing"))
    draft = PrintPaperDraft(desk.new_id(), case, "briefing", holder="李主任")
    across = "越秀区黄花岗街道王敏2026年10月19日10:21第{}份给李主任"
    first = desk.leaving(shown, draft)
    assert across.format(1) in text_of(first) and across.format(1) not in text_of(shown)
    desk.do(draft)
    assert across.format(2) in text_of(desk.leaving(shown, draft))


def test_a_copy_is_marked_while_no_other_paper_is_set(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    held: list[bool] = []
    monkeypatch.setattr(
        internal_copy, "marked_across", lambda pdf, words: held.append(documents._one_at_a_time.locked())
    )
    desk.marked(b"", "7K2Q-9AFD")
    assert held == [True], "the fonts are shared"


def test_a_list_says_by_a_code_which_copy_it_is(desk: Desk, case: str, text_of: TextOf) -> None:
    page = desk.render_list(CasesQuery(), "全部")
    assert "7K2Q-9AFD" in text_of(desk.marked(page, "7K2Q-9AFD"))


@pytest.mark.parametrize("kind", ["acceptance", "transfer", "decline", "reply"])
def test_an_issued_paper_never_changes(desk: Desk, clock: FixedClock, case: str, kind: str) -> None:
    document = issue(desk, kind, case)
    issued = file_of(desk, case).case.documents[document]
    paper = Paper(case, kind, document)
    assert hashlib.sha256(desk.render(paper)).hexdigest() == issued.sha256

    # a clock turned back, so that nothing can go by the clock
    clock.advance(days=-1)
    (petitioner,) = file_of(desk, case).people
    other = {petitioner: {"name": "何永祥", "address": "东环街 8 号", "phone": "13800007720"}}
    desk.do(CorrectDraft(desk.new_id(), case, {"title": "另一个题目"}, other, "记错了"))
    for key, value in (("document_mark", "新代字"), ("contact", "新联系人 020-0000 0001"), ("address", "新地址")):
        desk.do(SetDraft(desk.new_id(), key, value))
    for body in desk.world().lookup.directory.search_bodies("住房和城乡建设", ORG):
        desk.do(RenameUnitDraft(desk.new_id(), body.code, "改了名的局"))
    for reader in (desk, colleague(desk)):
        assert hashlib.sha256(reader.render(paper)).hexdigest() == issued.sha256


def test_a_reprint_is_marked_over_the_same_paper(desk: Desk, case: str, text_of: TextOf) -> None:
    document = issue(desk, "acceptance", case)
    paper, proof = Paper(case, "acceptance", document), Paper(case, "delivery_proof", document)
    original = desk.render(paper)
    assert desk.render(paper, to_print=True) == original
    for reason in ("", "卡纸"):
        desk.do(PrintPaperDraft(desk.new_id(), case, "acceptance", document, reason))
    assert desk.render(paper) == original
    marked, mark = text_of(desk.render(paper, to_print=True)), "副本第3次打印，2026年10月19日"
    assert mark in marked
    assert text_of(original) == marked.replace(mark, "")
    assert "副本" not in text_of(desk.render(proof, to_print=True))


def test_a_further_receipt_says_what_the_first_one_said(
    desk: Desk, clock: FixedClock, case: str, text_of: TextOf
) -> None:
    paper = Paper(case, "receipt")
    first = desk.render(paper)
    desk.do(PrintPaperDraft(desk.new_id(), case, "receipt"))
    clock.advance(days=1)
    accepted(desk, case)
    desk.do(SetDraft(desk.new_id(), "contact", "新联系人 020-0000 0001"))
    for reader in (desk, colleague(desk)):
        assert reader.render(paper) == first
    desk.do(AddMaterialDraft(desk.new_id(), case, (Material("", "产权证复印件", 2),)))
    assert "产权证复印件" in text_of(desk.render(paper)), "what is handed in later has a receipt of its own"


def test_the_characters_named_are_those_of_the_paper_as_it_was_issued(desk: Desk, case: str) -> None:
    document = issue(desk, "acceptance", case)
    (petitioner,) = file_of(desk, case).people
    desk.do(CorrectDraft(desk.new_id(), case, person_changes={petitioner: {"name": "何\U0001f9ff强"}}, reason="记错了"))
    assert desk.undrawable(Paper(case, "registration_form")) == ("\U0001f9ff",)
    assert desk.undrawable(Paper(case, "acceptance", document)) == ()


def test_an_old_paper_does_not_cost_the_index_of_units_again(
    desk: Desk, case: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = issue(desk, "acceptance", case)
    desk.do(AddUnitDraft(desk.new_id(), "云桥物业办", ORG))
    made: list[int] = []
    whole = Directory.with_changes
    monkeypatch.setattr(Directory, "with_changes", lambda self, *given: made.append(1) or whole(self, *given))
    for _ in range(3):
        desk.render(Paper(case, "acceptance", document))
        desk.world()
    assert len(made) <= 2


def test_a_setting_of_this_computer_holds_at_once(desk: Desk) -> None:
    before = desk.world().settings["lock_minutes"]
    desk.machine = {"lock_minutes": "3"}
    assert (before, desk.world().settings["lock_minutes"]) == ("10", "3")


def test_a_preview_is_a_marked_draft_without_number_and_writes_nothing(desk: Desk, case: str, text_of: TextOf) -> None:
    before = desk.store.verify().entries
    words = text_of(desk.preview(AcceptDraft(desk.new_id(), case, accepted_on="2026-10-19")))
    assert "草稿" in words
    assert "〔2026〕1号" not in words
    assert desk.store.verify().entries == before
    document = accepted(desk, case).documents[0]
    assert file_of(desk, case).case.documents[document].number == "黄花岗信访受〔2026〕1号"
    words = text_of(desk.render(Paper(case, "acceptance", document)))
    assert "草稿" not in words
    assert "〔2026〕1号" in words


def test_document_numbers_have_no_holes(desk: Desk) -> None:
    first, second = (desk.do(visit(desk)).case for _ in range(2))
    with pytest.raises(Refused):
        desk.do(AcceptDraft(desk.new_id(), first, accepted_on="2027-01-01"))
    one, two = (accepted(desk, case).documents[0] for case in (first, second))
    assert file_of(desk, first).case.documents[one].number.endswith("〔2026〕1号")
    assert file_of(desk, second).case.documents[two].number.endswith("〔2026〕2号")


def test_the_same_state_gives_the_same_bytes(desk: Desk, case: str) -> None:
    for kind in ("receipt", "registration_form", "statement"):
        assert desk.render(Paper(case, kind)) == desk.render(Paper(case, kind))


def test_a_proof_card_of_a_running_clock(desk: Desk, case: str, text_of: TextOf) -> None:
    accepted(desk, case)
    words = text_of(desk.render(Paper(case, DocumentKind.PROOF_CARD.code, rule="HND-60")))
    assert "2026年12月18日" in words.replace(" ", "")
    with pytest.raises(Refused):
        desk.render(Paper(case, DocumentKind.PROOF_CARD.code, rule="RRV-30"))


def test_a_delivery_proof_belongs_to_its_paper(desk: Desk, case: str, text_of: TextOf) -> None:
    document = accepted(desk, case).documents[0]
    assert "黄花岗信访受〔2026〕1号" in text_of(desk.render(Paper(case, "delivery_proof", document)))
    with pytest.raises(Refused):
        desk.render(Paper(case, "delivery_proof", "no such paper"))


def test_a_voided_paper_keeps_its_number_and_is_issued_anew(desk: Desk, case: str) -> None:
    document = accepted(desk, case).documents[0]
    anew = desk.do(VoidPaperDraft(desk.new_id(), case, document, "打错了联系人")).documents[0]
    documents = file_of(desk, case).case.documents
    assert documents[document].voided
    assert documents[anew].number.endswith("〔2026〕2号")
    with pytest.raises(Refused):
        desk.do(PrintPaperDraft(desk.new_id(), case, "acceptance", document))


def test_characters_without_a_shape_are_named(desk: Desk) -> None:
    case = desk.do(visit(desk, person=replace(HE, name="何\U0001f600强"))).case
    assert "\U0001f600" in desk.undrawable(Paper(case, "registration_form"))
    with pytest.raises(Refused):
        desk.undrawable(Paper("nothing", "receipt"))


def test_the_list_is_masked(desk: Desk, case: str, text_of: TextOf) -> None:
    words = text_of(desk.render_list(CasesQuery(), "全部"))
    assert "何**" in words
    assert HE.name not in words
