"""去身份抄件: nothing known of anybody remains in it, whoever gets it never gets the case, and nothing goes to the accused or above."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.acts import ACTS
from app.acts.act import routing
from app.acts.make_anonymous_copy import HOLDER, NOT_LOOKED, OPEN, REMAINS, SOMEBODYS, MakeAnonymousCopyDraft, proposed
from app.acts.transfer import NO_COPY, STALE_COPY, WITH_IDENTITY, TransferDraft
from app.documents import render
from app.domain import kinds as k
from app.domain.audience import receivers
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.terms import DocumentKind
from tests.app.acts.steps import CASE, NEW, carried_out, codes, decided
from tests.app.domain.test_anonymous import SPELT, people, spelt
from tests.builders import ORG, USER, FixedIds, Journal, registered, world

DISCIPLINE, HOUSING = "440104000-discipline", "440104000-housing"
WHO = k.Person("何永强", "resident", "440104198001013417", "", "", "13800138000", "", "越秀区黄花岗街道水荫路18号301房")
TEXT = "我是何永强，住水荫路18号301房，电话 138 0013 8000，去年看见王科长收钱。"


def restricted(
    who: tuple[k.Person, ...] = (WHO,), text: str = TEXT, against: str = HOUSING, legal_class: str = "accusation"
) -> Journal:
    """A restricted case with its own copies of these people."""
    parties = tuple(k.Party("main" if n == 0 else "representative", person=one) for n, one in enumerate(who))
    demand = k.Demand("1", text, against=against, against_text="王科长", legal_class=legal_class)
    material = k.Material("m1", f"{who[0].name}拍的照片", 2)
    return registered(
        restricted=True, inquiry_code="", readers=(USER,), people=parties, demands=(demand,), materials=(material,)
    )


def ready(journal: Journal) -> MakeAnonymousCopyDraft:
    """The copy as it is proposed, looked through."""
    return replace(proposed(journal.file(), world()), id=NEW, looked=True)


def copied(journal: Journal) -> tuple[Journal, str]:
    """A journal with its copy, and the copy's id."""
    carried_out(ready(journal), journal)
    return journal, next(reversed(journal.file().case.anonymous))


def words_of(body: Any) -> str:
    """Everything an entry says."""
    return repr(body)


def test_the_copy_calls_everybody_by_a_token_and_says_who_keeps_the_key() -> None:
    [entry] = decided(ready(restricted()), restricted())
    body = entry.body
    assert isinstance(body, k.IdentityLeftOut) and entry.subject == Subject("case", CASE) and entry.routing.restricted
    assert body.demands[0].text == "我是信访人甲，住〔住址〕，电话 〔电话〕，去年看见王科长收钱。"
    assert (body.demands[0].against_text, body.materials, body.people) == (
        "王科长",
        ("信访人甲拍的照片",),
        ("信访人甲",),
    )
    assert (body.holder, body.holder_name) == (USER, "王敏")


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({"texts": {"1": "何永强看见王科长收钱。"}}, [(REMAINS, "texts.1")]),
        ({"texts": {"1": "打一三八〇〇一三八〇〇〇问。"}}, [(REMAINS, "texts.1")]),
        ({"texts": {"1": "邻居 139 1234 5678 也看见。"}}, [(SOMEBODYS, "texts.1")]),
        ({"against": {"1": "水荫路18号楼下的王科长"}}, [(REMAINS, "against.1")]),
        ({"materials": ("何先生的照片",)}, [(REMAINS, "materials.0")]),
        ({"texts": {}}, [("text.empty", "texts.1")]),
        ({"holder": "somebody"}, [(HOLDER, "holder")]),
        ({"looked": False}, [(NOT_LOOKED, "looked")]),
    ],
)
def test_it_is_refused_as_long_as_anything_remains_and_says_where(change: dict[str, Any], found: list[Any]) -> None:
    draft = replace(ready(restricted()), **change)
    assert codes(draft, restricted()) == found
    problems = ACTS["make_anonymous_copy"].check(draft, restricted().states(), world())
    assert WHO.name not in repr(problems) and WHO.phone not in repr(problems), "a refusal names nobody either"


def test_what_was_put_right_since_is_looked_for_too() -> None:
    journal = restricted(text="我是何永祥，也叫何永强。")
    journal.add(Subject("case", CASE), k.CaseCorrected({"party.1.name": "何永祥"}, "写错"))
    assert proposed(journal.file(), world()).texts["1"] == "我是信访人甲，也叫信访人甲。"


def test_an_open_case_has_no_such_copy() -> None:
    assert codes(MakeAnonymousCopyDraft(NEW, CASE), registered()) == [(OPEN, "")]


def test_whoever_gets_the_copy_never_gets_the_case() -> None:
    journal, copy = copied(restricted())
    before = journal.file().case.orgs
    send = TransferDraft("e" * 32, CASE, ("1",), DISCIPLINE, "按管理权限转送", copy=copy)
    entries = decided(send, journal)
    of_case = [e for e in entries if e.subject.kind == "case"]
    [other] = [e for e in entries if e.subject.kind == "copy"]
    assert {e.routing for e in of_case} == {Routing(before, restricted=True)}
    assert other.subject.id != CASE and other.routing == Routing((ORG, "440104000"), restricted=True)
    assert isinstance(other.body, k.CopySent) and (other.body.kept_by, other.body.people) == (
        "黄花岗街道",
        ("信访人甲",),
    )
    assert not any(said in words_of(other.body) for said in (WHO.name, WHO.phone, WHO.id_number, "水荫路", CASE, USER))
    case = carried_out(send, journal).file().case
    assert case.demands["1"].sent.copy == copy
    assert routing(case, "440104000").orgs == before, "nor by anything that is done on it later"
    assert routing(case, "440100000").orgs == (*before, "440100000")


def test_the_letter_says_what_the_copy_says(text_of: Callable[..., str]) -> None:
    journal, copy = copied(restricted())
    carried_out(TransferDraft("e" * 32, CASE, ("1",), DISCIPLINE, "按管理权限转送", copy=copy), journal)
    case = journal.file().case
    document = next(d for d in case.documents.values() if d.kind == DocumentKind.TRANSFER_LETTER.code)
    said = "".join(text_of(render(DocumentKind.TRANSFER_LETTER, journal.file(), world(), document)).split())
    assert "我是信访人甲" in said and "信访人甲拍的照片（遮去姓名、住址、号码以后的）" in said
    assert WHO.name not in said and "水荫路" not in said and "8000" not in said


def test_the_case_itself_goes_only_after_a_second_look_and_a_stale_copy_not_at_all() -> None:
    journal, copy = copied(restricted())
    send = TransferDraft("e" * 32, CASE, ("1",), DISCIPLINE, "按管理权限转送")
    asks = ACTS["transfer"].asks
    assert [p.code for p in asks(send, journal.states(), world())] == [WITH_IDENTITY]
    assert not asks(replace(send, copy=copy), journal.states(), world())
    assert codes(replace(send, copy="no such"), journal) == [(NO_COPY, "copy")]
    assert codes(replace(send, copy=copy, reason="何永强来催过"), journal) == [(REMAINS, "reason")]
    journal.add(Subject("case", CASE), k.CaseCorrected({"party.1.name": "王科"}, "写错"))
    assert codes(replace(send, copy=copy), journal) == [(STALE_COPY, "copy")]


def test_what_is_kept_secret_may_go_to_whom_it_complains_of_without_a_name_and_an_accusation_may_not() -> None:
    kept, copy = copied(restricted(legal_class="appeal_6"))
    send = TransferDraft("e" * 32, CASE, ("1",), HOUSING, "职权", copy=copy)
    assert codes(send, kept) == []
    assert codes(replace(send, copy=""), kept) == [("secret.kept_from", "to")]
    ours, mine = copied(restricted(against=ORG, legal_class="appeal_6"))
    below = TransferDraft("e" * 32, CASE, ("1",), "440104014-government", "职权", copy=mine)
    assert ("interest.below", "to") in codes(below, ours), (
        "nobody settles a complaint about themselves, with or without a name"
    )
    accusing, other = copied(restricted())
    assert codes(replace(send, copy=other), accusing) == [("leak.accused", "to")]


BODIES = tuple(body.code for body in world().lookup.directory.bodies)


@st.composite
def matters(draw: st.DrawFn) -> tuple[tuple[k.Person, ...], str]:
    """People, and what they say in spellings of all kinds."""
    who = tuple(draw(st.lists(people, min_size=1, max_size=3)))
    known = [value for one in who for value in (one.name, one.phone, one.id_number, one.address)]
    said = draw(st.lists(st.sampled_from(known).flatmap(spelt), min_size=1, max_size=3))
    return who, "，".join(("看见收钱", *said, "请查"))


def sent_to(send: TransferDraft, journal: Journal) -> list[NewEntry]:
    return ACTS["transfer"].decide(send, journal.states(), world(), FixedIds(0xC0_0000))


ORGS = ("440100000", "440104000", "440104014", "440105000", "440106000")
READERS = st.lists(st.sampled_from(["r1", "r2", "r3"]), unique=True, max_size=3)


@settings(max_examples=60, deadline=None)
@given(
    matters(),
    st.sampled_from(["accusation", "appeal_6"]),
    st.lists(st.sampled_from(BODIES), min_size=5, max_size=5),
    READERS,
    st.dictionaries(st.sampled_from(ORGS), st.sampled_from((*ORGS, ""))),
)
def test_whatever_is_said_of_whom_and_wherever_it_goes_nothing_of_the_person_and_nothing_to_the_accused_leaks(
    matter: tuple[tuple[k.Person, ...], str],
    legal_class: str,
    bodies: list[str],
    readers: list[str],
    parents: dict[str, str],
) -> None:
    """Random people, spellings, accused, receivers one after the other with others that get a copy (抄送), readers, and trees of
    organisations."""
    who, text = matter
    accused, first, then, *cc = bodies
    journal = restricted(who, text, accused, legal_class)
    for reader in readers:
        journal.add(
            Subject("case", CASE), k.ReaderAdded(reader, reader, "要办"), routing=Routing((ORG,), restricted=True)
        )
    journal, copy = copied(journal)
    directory, own = world().lookup.directory, journal.file().case.orgs
    names = {code: k.UnitName(code, directory.body(code).name) for code in (first, *cc)}  # type: ignore[union-attr]
    led = k.LeadFixed(("1",), names[first], tuple(names[code] for code in cc), "superior", "", "2026-10-19")
    journal.add(Subject("case", CASE), led, routing=Routing((ORG,), restricted=True))
    for n, body in enumerate((first, then)):
        send = TransferDraft(f"{n:032x}", CASE, ("1",), body, "按管理权限转送", "凭管理权限", copy=copy)
        if codes(send, journal):
            continue
        sent = {body, *(cc if body == first else ())} - {ORG}
        assert legal_class != "accusation" or not any(directory.is_same_or_below(accused, each) for each in sent)
        written = sent_to(send, journal)
        for entry in written:
            assert entry.routing.restricted
            if entry.subject.kind == "case":
                assert entry.routing.orgs == own, "the case goes nowhere"
                continue
            flat = "".join(next((d for d, ways in SPELT.items() if c in ways), c) for c in words_of(entry.body))
            assert not any(v in flat for one in who for v in (one.name, one.phone, one.id_number, one.address))
            assert not any(reader in flat for reader in (*readers, USER)), "nor who reads it here"
            assert receivers([entry.routing], parents) == {*entry.routing.orgs}, "to the listed alone, nobody above"
            assert {*entry.routing.orgs} == {ORG, *(directory.body(each).org for each in sent)}  # type: ignore[union-attr]
        journal.write(written)
