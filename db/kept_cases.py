"""The archived cases whose term is over, and who has answered to the destruction of those that are gone."""

from __future__ import annotations

from sqlalchemy import Connection, select

from app.domain.envelope import Routing, Subject
from app.domain.erasing import ERASED
from app.domain.kinds import ErasureDone
from app.ports.erasing import Answers, ErasureAnswers, KeptRow, TermOverQuery
from db.case_rows import visible_to
from db.journal import own_org
from db.projection_tables import case_kept, cases
from db.projections import Past
from db.tables import certificates, journal, origins


def over(connection: Connection, query: TermOverQuery, viewer: str) -> tuple[KeptRow, ...]:
    """Those of a class that were archived up to a day, the oldest first."""
    k = case_kept.c
    asked = (
        select(cases.c.id, cases.c.number, k.archived_on, cases.c.restricted)
        .join(cases, cases.c.no == k.no)
        .where(k.retention == query.retention, k.archived_on <= query.archived_by, visible_to(viewer))
        .order_by(k.archived_on, k.no)
        .limit(query.limit)
    )
    return tuple(KeptRow(*row) for row in connection.execute(asked))


def answers(connection: Connection, past: Past, viewer: str) -> ErasureAnswers:
    """To the erasures of this station, with everybody who might answer."""
    own = select(origins.c.id)
    gone = (
        select(cases.c.id)
        .join(journal, journal.c.subject_id == cases.c.id)
        .where(journal.c.kind == ERASED, journal.c.subject_kind == "case", journal.c.org == own_org(connection))
        .where(visible_to(viewer))
        .distinct()
    )
    wrote = select(journal.c.no).where(journal.c.origin == certificates.c.origin).exists()
    known = select(certificates.c.origin, certificates.c.org, wrote).where(
        certificates.c.revoked_at == "", certificates.c.origin.not_in(own)
    )
    desks = tuple((origin, org, bool(here)) for origin, org, here in connection.execute(known))
    return ErasureAnswers(tuple(_answers_of(past, id_) for id_ in connection.scalars(gone)) if desks else (), desks)


def _answers_of(past: Past, case: str) -> Answers:
    entries = past.entries(Subject("case", case))
    routings: tuple[Routing, ...] = tuple(entry.envelope.routing for entry in entries)
    done = (entry.body.origins for entry in entries if isinstance(entry.body, ErasureDone))
    return Answers(case, routings, frozenset(origin for some in done for origin in some))
