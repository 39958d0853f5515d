"""Who receives what: how much of a subject goes to which organisation.

The one rule, kept alike by the centre (db/sync/central.sql) and a packet. It goes by the clear routing alone and by the
order in which the centre took the entries in:

- An entry of an open subject brings in the organisations it names and everything above them.
- The first restricted entry closes the subject for ever. From then on only restricted entries bring somebody in: exactly
  the organisations they list, never what lies above or below (Art. 30).
- Who is brought in receives the subject from its first entry. Who is not listed receives nothing of a closed subject any
  more, and keeps what came before.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.domain.envelope import Routing


def line_of(org: str, parents: Mapping[str, str]) -> tuple[str, ...]:
    """An organisation with everything above it in the tree, itself first; one the tree does not know stands alone."""
    line = [org]
    while (above := parents.get(line[-1], "")) in parents:
        line.append(above)
    return tuple(line)


def shares(routings: Sequence[Routing], parents: Mapping[str, str]) -> dict[str, int]:
    """How many of a subject's entries, from the first on, each organisation receives.

    `routings` are those of all its entries in their order; `parents` has every organisation of the tree with what it is
    under.
    """
    closed = next((n for n, routing in enumerate(routings) if routing.restricted), len(routings))
    brought = {above for routing in routings[:closed] for org in routing.orgs for above in line_of(org, parents)}
    listed = {org for routing in routings if routing.restricted for org in routing.orgs}
    return {org: closed for org in brought if closed} | {org: len(routings) for org in listed}


def receivers(routings: Sequence[Routing], parents: Mapping[str, str]) -> frozenset[str]:
    """The organisations that receive a subject's last entry, and with it all before."""
    return frozenset(org for org, count in shares(routings, parents).items() if count == len(routings))
