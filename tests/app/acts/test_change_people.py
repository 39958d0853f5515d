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
from tests.app.acts.steps import CASE, NEW, accused, bodies, carried_out, codes, decided
from tests.builders import PETITIONER, registered, world

SON = PersonDraft(k.Person(" 何志远 ", phone="138 0000 7720"), "main")
HEIR = ChangePeopleDraft(NEW, CASE, (), (SON,), " 父亲去世，儿子接着办 ")


def people(count: int) -> tuple[k.Party, ...]:
    others = (k.Party("representative", petitioner=f"p{i}") for i in range(count - 1))
    return (k.Party("main", petitioner=PETITIONER), *others)


def test_who_goes_on_is_recorded_and_stands_in_the_case() -> None:
    recorded, changed = bodies(HEIR, registered())
    assert recorded == k.PetitionerRecorded(k.Person("何志远", phone="13800007720"))
    assert isinstance(changed, k.PeopleChanged) and changed.reason == "父亲去世，儿子接着办"
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
    ],
)
def test_what_is_wrong_is_named(draft: ChangePeopleDraft, count: int, problem: tuple[str, str]) -> None:
    assert codes(draft, registered(people=people(count))) == [problem]


def test_five_representatives_and_an_agent_are_not_too_many() -> None:
    agent = replace(SON, role="agent", authority="委托书一份")
    assert codes(replace(HEIR, keep=tuple("01234"), added=(agent,)), registered(people=people(5))) == []
