"""Match tokens: what a registration gives the centre to compare, and what never gives any."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.acts import act_of
from app.acts.act import States
from app.acts.matching import matching
from app.acts.register_draft import DemandDraft, PersonDraft, RegisterDraft
from app.domain.entries import NewEntry
from app.domain.envelope import Routing
from app.domain.kinds import CaseRegistered, Person
from app.domain.matching import match_tokens
from app.domain.petitioner import PetitionerState
from tests.builders import HE, NOT_LITIGATED, ORG, FixedIds, world

KEY = bytes(range(32))
NOBODY = Person("", phone="13800007710", address="东环路8号")
AGENT = Person("林律师", phone="13800007799")
STREET_OFFICE = next(iter(world().lookup.directory.bodies_of(ORG))).code


def decided(draft: RegisterDraft, key: bytes = KEY, **known: PetitionerState) -> list[NewEntry]:
    entries = act_of(draft).decide(draft, States(people=known), world(), FixedIds())
    return matching(entries, known, lambda: key, world())


def tokens_of(entries: list[NewEntry]) -> tuple[str, ...]:
    (case,) = [e for e in entries if isinstance(e.body, CaseRegistered)]
    assert not any(e.routing.tokens for e in entries if e is not case)
    return case.routing.tokens


def draft(person: Person = HE, **demand: str) -> RegisterDraft:
    asked = replace(DemandDraft("三楼楼道渗水三个月没有修。", "030600", ORG, triage=NOT_LITIGATED), **demand)
    return RegisterDraft("f" * 32, "c" * 32, people=(PersonDraft(person),), demands=(asked,))


def test_the_same_person_gives_the_same_tokens_at_two_stations() -> None:
    first, second = tokens_of(decided(draft())), tokens_of(decided(replace(draft(), case="d" * 32)))
    assert first == second == match_tokens([HE], KEY)
    assert all(len(token) == 32 and token.isalnum() for token in first)


def test_another_centre_has_other_tokens() -> None:
    assert not set(match_tokens([HE], KEY)) & set(match_tokens([HE], KEY[::-1]))


def test_one_thing_in_common_is_enough_and_writing_does_not_matter() -> None:
    person = Person("何 永强", phone="138 0000 7710", address="东环路 8 号，301 房")
    written = Person("何永强", phone="１３８００００７７１０", address="东环路8号301房")
    assert match_tokens([person], KEY) == match_tokens([written], KEY)
    assert set(match_tokens([person], KEY)) & set(match_tokens([Person("李文", phone="13800007710")], KEY))


def test_a_name_alone_says_nothing() -> None:
    assert match_tokens([Person("何永强")], KEY) == ()


def test_what_was_put_right_at_the_desk_counts() -> None:
    known = PetitionerState("p1", Person("何永强", phone="13800007710"))
    typed = PersonDraft(replace(known.person, phone="13900001111"), petitioner="p1")
    found = tokens_of(decided(replace(draft(), people=(typed,)), p1=known))
    assert found == match_tokens([replace(known.person, phone="13900001111")], KEY)


def test_an_agent_is_no_party() -> None:
    people = (PersonDraft(HE), PersonDraft(AGENT, role="agent"))
    assert tokens_of(decided(replace(draft(), people=people))) == match_tokens([HE], KEY)


def test_without_an_enrolment_there_is_none() -> None:
    assert tokens_of(decided(draft(), key=b"")) == ()


@pytest.mark.parametrize("named", [{"against": STREET_OFFICE}, {"against_text": "黄花岗街道办事处的人"}])
def test_what_complains_of_a_unit_gives_none(named: dict[str, str]) -> None:
    assert tokens_of(decided(draft(**named))) == ()


@pytest.mark.parametrize("restricted", [False, True])
def test_a_restricted_registration_gives_none_even_of_people_known_here(restricted: bool) -> None:
    entries = act_of(draft()).decide(draft(), States(), world(), FixedIds())
    entries = [replace(e, routing=Routing((ORG,), restricted)) for e in entries]
    assert bool(tokens_of(matching(entries, {}, lambda: KEY, world()))) is not restricted


_PEOPLE = st.builds(
    Person,
    name=st.sampled_from(["何永强", "李", "阿卜杜拉·买买提"]),
    id_kind=st.just("resident"),
    id_number=st.sampled_from(["", "440104196003071217"]),
    phone=st.sampled_from(["", "13800007710", "020-83330000"]),
    address=st.sampled_from(["", "东环路8号"]),
)


@given(
    st.lists(st.tuples(_PEOPLE | st.just(NOBODY), st.booleans()), min_size=1, max_size=4),
    st.lists(st.booleans(), min_size=1, max_size=3),
)
def test_the_restricted_and_the_nameless_never_give_a_token(
    parties: list[tuple[Person, bool]], accusing: list[bool]
) -> None:
    people = tuple(PersonDraft(p, role="agent" if agent and n else "main") for n, (p, agent) in enumerate(parties))
    demands = tuple(
        DemandDraft(f"第 {n} 项。", "030600", ORG, legal_class="accusation" if one else "appeal_6")
        for n, one in enumerate(accusing)
    )
    entries = decided(RegisterDraft("f" * 32, "c" * 32, people=people, demands=demands))
    parts = [p.person for p in people if p.role == "main" and p.person.name]
    expected = () if any(accusing) else match_tokens(parts, KEY)
    assert tokens_of(entries) == expected
    if any(accusing) or not parts:
        assert tokens_of(entries) == ()
