"""更换代表、代理人 (Art. 20)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts import act_of
from app.acts.change_people import ChangePeopleDraft
from app.acts.record_death import RecordDeathDraft
from app.acts.register_draft import PersonDraft
from app.domain import kinds as k
from app.domain.problems import sentence
from app.reports.timeline import timeline
from tests.app.acts.steps import CASE, NEW, accused, bodies, carried_out, codes, decided
from tests.builders import ON_CASE, PETITIONER, registered, world

SON = PersonDraft(k.Person(" 何志远 ", phone="138 0000 7720"), "main")
HEIR = ChangePeopleDraft(NEW, CASE, (), (SON,), " 父亲去世，儿子接着办 ", " 户口簿 ")


def people(count: int) -> tuple[k.Party, ...]:
    others = (k.Party("representative", petitioner=f"p{i}") for i in range(count - 1))
    return (k.Party("main", petitioner=PETITIONER), *others)


def test_who_goes_on_is_recorded_and_stands_in_the_case() -> None:
    recorded, changed = bodies(HEIR, registered())
    assert recorded == k.PetitionerRecorded(k.Person("何志远", phone="13800007720"))
    assert isinstance(changed, k.PeopleChanged)
    assert (changed.reason, changed.proof) == ("父亲去世，儿子接着办", "户口簿")
    state = carried_out(HEIR, registered()).file()
    assert [state.people[p.petitioner].person.name for p in state.case.people] == ["何志远"]


def test_in_a_restricted_case_the_case_alone_carries_the_person() -> None:
    (changed,) = decided(HEIR, accused("440104000-housing"))
    assert isinstance(changed.body, k.PeopleChanged) and changed.body.people[0].person is not None
    assert changed.routing.restricted


@pytest.mark.parametrize(("channel", "who"), [("visit", "主访人"), ("letter", "来信人"), ("call", "来电人")])
def test_whoever_is_missing_is_called_after_the_way_they_came(channel: str, who: str) -> None:
    nobody = replace(HEIR, added=(replace(SON, role="representative"),))
    journal = registered(channel=channel)
    (problem,) = act_of(nobody).check(nobody, journal.states(), world())
    assert sentence(problem).startswith(f"要有一位{who}。")


def test_a_death_stays_with_who_died() -> None:
    journal = carried_out(RecordDeathDraft("d1", CASE, "1", "2026-10-18", "不用换人"), registered(people=people(3)))
    carried_out(replace(HEIR, keep=("0", "1"), added=()), journal)
    assert journal.file().case.deaths == {1: "不用换人"}
    carried_out(replace(HEIR, id="c2", keep=("0",), added=()), journal)
    assert journal.file().case.deaths == {}


@pytest.mark.parametrize(
    ("draft", "count", "problem"),
    [
        (replace(HEIR, keep=("0",), added=()), 1, ("people.same", "keep")),
        (replace(HEIR, keep=("0",)), 1, ("people.one_main", "keep")),
        (replace(HEIR, keep=("1",), added=()), 2, ("people.one_main", "keep")),
        (replace(HEIR, keep=("1", "2", "3", "4", "5")), 6, ("register.sixth", "keep")),
        (replace(HEIR, added=(replace(SON, person=k.Person(" ")),)), 1, ("text.empty", "added.0.name")),
        (
            replace(
                HEIR,
                added=(
                    replace(
                        SON,
                        person=k.Person("何志远", phone="12"),
                    ),
                ),
            ),
            1,
            ("phone.format", "added.0.phone"),
        ),
        (
            replace(HEIR, keep=("0",), added=(replace(SON, role="agent"),)),
            1,
            ("register.authority", "added.0.authority"),
        ),
        (replace(HEIR, reason=""), 1, ("text.empty", "reason")),
        (replace(HEIR, proof=" "), 1, ("people.proof", "proof")),
    ],
)
def test_what_is_wrong_is_named(draft: ChangePeopleDraft, count: int, problem: tuple[str, str]) -> None:
    assert codes(draft, registered(people=people(count))) == [problem]


def test_five_representatives_and_an_agent_are_not_too_many() -> None:
    agent = replace(SON, role="agent", authority="委托书一份")
    assert codes(replace(HEIR, keep=tuple("01234"), added=(agent,), proof=""), registered(people=people(5))) == []


def test_who_only_leaves_needs_no_proof_of_who_comes() -> None:
    assert codes(replace(HEIR, keep=("0",), added=(), proof=""), registered(people=people(2))) == []


def test_the_case_keeps_who_came_and_who_spoke_for_it_when() -> None:
    journal = registered()
    carried_out(RecordDeathDraft("d1", CASE, "0", "2026-10-18", "儿子接着办"), journal)
    case = carried_out(HEIR, journal).file().case
    (came,), (now,) = case.came, case.people
    (change,) = case.people_changes
    assert (came.petitioner, change.left, change.joined, change.died) == (PETITIONER, (came,), (now,), (came,))
    assert case.petitioners == (PETITIONER, now.petitioner)
    died = next(e.id for e in case.entries if isinstance(e.body, k.PartyDied))
    assert (case.people_at(died), case.people_at(case.entries[-1].id)) == ((came,), (came,))


def test_the_copies_of_a_restricted_case_stay_those_of_who_they_are_of() -> None:
    """A correction names a copy by its place, and after a change another stands there."""
    first = k.Party("main", person=k.Person("何永强", phone="13800007719"))
    other = k.Party("representative", person=k.Person("丁玉珍"))
    journal = registered(people=(first, other), restricted=True)
    journal.add(ON_CASE, k.CaseCorrected({"party.1.name": "何永祥", "party.2.name": "丁玉贞"}, "记错了"))
    son = k.Party("main", person=k.Person("何志远"))
    journal.add(ON_CASE, k.PeopleChanged((son,), "接着办"))
    journal.add(ON_CASE, k.CaseCorrected({"title": "另一个题目"}, "记错了"))
    case = journal.file().case
    assert [p.person.name for p in case.people if p.person] == ["何志远"]
    assert [p.person.name for p in case.came if p.person] == ["何永祥", "丁玉贞"]
    journal.add(ON_CASE, k.CaseCorrected({"party.1.name": "何志元"}, "记错了"))
    assert [p.person.name for p in journal.file().case.people if p.person] == ["何志元"]


def test_nobody_is_asked_about_a_copy_of_who_left() -> None:
    parties = tuple(
        k.Party(role, person=k.Person(name)) for role, name in (("main", "何永强"), ("representative", "丁"))
    )
    journal = registered(people=parties, restricted=True)
    seen = journal.of(ON_CASE)[-1].id
    for name in ("丁玉珍", "丁玉贞"):
        journal.add(ON_CASE, k.CaseCorrected({"party.2.name": name}, "记错了"), parents=[seen])
    assert list(journal.file().case.conflicts) == ["party.2.name"]
    journal.add(ON_CASE, k.PeopleChanged(parties[:1], "退出"))
    assert not journal.file().case.conflicts


def test_the_timeline_says_who_died_when_who_left_and_who_came() -> None:
    journal = registered()
    carried_out(RecordDeathDraft("d1", CASE, "0", "2026-10-18", "儿子接着办"), journal)
    carried_out(replace(HEIR, reason="何永强去世，儿子接着办"), journal)
    items = {item.headline.template: item for item in timeline(journal.file(), world(), {})}
    shown = [(str(i.headline), [str(fact) for fact in i.facts], i.words) for i in reversed(items.values())]
    assert shown == [
        ("何**，来访，登记 1 项诉求", [], "加装电梯停工三个月，请求协调复工。"),
        ("何**去世，2026年10月18日", [], "儿子接着办"),
        ("更换代表或者代理人", ["已去世：何**", "新来参加：何**", "凭据：户口簿"], "何**去世，儿子接着办"),
    ]
    carried_out(replace(HEIR, id="c2", added=(replace(SON, person=k.Person("孙国华")),)), journal)
    last = timeline(journal.file(), world(), {}, revealed=True)[0]
    assert [str(fact) for fact in last.facts] == ["不再参加：何志远", "新来参加：孙国华", "凭据：户口簿"]


def test_who_goes_on_may_be_entered_after_closing_and_then_ask_for_a_review() -> None:
    journal = registered()
    journal.add(ON_CASE, k.CaseClosed("已答复"))
    assert codes(HEIR, journal) == []
    assert carried_out(HEIR, journal).file().case.closing is not None
