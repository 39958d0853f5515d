"""A petitioner follows the unrestricted matters that name it: to every organisation such a matter goes to.

The centre never reads a body, so whoever sends a matter on says in clear that the person goes with it. A restricted
matter carries its own copy of the person and shares nobody.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from app.acts.act import Ids
from app.domain.entries import Entry, NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import CaseRegistered, PeopleChanged, PetitionerShared
from app.ports import CaseFile


def sharing(
    decided: Sequence[NewEntry],
    files: Mapping[str, CaseFile],
    entries_of: Callable[[Subject], Sequence[Entry]],
    ids: Ids,
) -> list[NewEntry]:
    """What has to be written beside the entries of an act so that the people of its matters go wherever these go."""
    shared = []
    for case, orgs in _goes_to(decided).items():
        for person in _people(case, decided, files):
            subject = Subject("petitioner", person)
            known = {org for entry in entries_of(subject) for org in entry.envelope.routing.orgs}
            known |= {org for new in decided if new.subject == subject for org in new.routing.orgs}
            if missing := [org for org in orgs if org not in known]:
                shared.append(NewEntry(ids.entry(), subject, PetitionerShared(case), Routing(tuple(missing))))
    return shared


def _goes_to(decided: Iterable[NewEntry]) -> dict[str, list[str]]:
    """The organisations that the unrestricted matters of an act go to."""
    found: dict[str, dict[str, None]] = {}
    for new in decided:
        if new.subject.kind == "case" and not new.routing.restricted:
            found.setdefault(new.subject.id, {}).update(dict.fromkeys(new.routing.orgs))
    return {case: list(orgs) for case, orgs in found.items()}


def _people(case: str, decided: Iterable[NewEntry], files: Mapping[str, CaseFile]) -> list[str]:
    """The petitioners a matter names, those that the act only now brings in among them."""
    parties = list(files[case].case.everybody) if case in files else []
    for new in decided:
        if (new.subject == Subject("case", case) and isinstance(new.body, CaseRegistered)) or (
            new.subject == Subject("case", case) and isinstance(new.body, PeopleChanged)
        ):
            parties += new.body.people
    return list(dict.fromkeys(p.petitioner for p in parties if p.petitioner))
