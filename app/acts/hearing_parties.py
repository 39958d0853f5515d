"""Who is called to a hearing: the petitioner, the unit whose handling or opinion is heard, and whom the clerk names. No act itself.

Each gets a notice of its own. The unit that hears writes none to itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.procedure_terms import HearingStage, ReviewStage
from app.domain.summary import persons_of
from app.domain.world import World
from app.ports import CaseFile

PETITIONER = ""
"""The addressee of the notice to the petitioner and the representatives, whose names the paper takes from the case."""
_APART = re.compile(r"[、，,；;\n]+")
_NOBODY_ELSE = re.compile("(?:信访人|当事人|申请人|来访人)(?:本人|家属|一方)?|本人|双方|各方|三方")
"""Words for the petitioner, or for all together, that are nobody to write to."""
_BESIDE_A_NAME = re.compile(
    r"[（(][^）)]*[）)]|信访人|申请人|当事人|来访人|本人|先生|女士|同志|一方|家属|代表|等?[一二三四五六七八九十\d]*[人名]|[等及和与：:\s]"
)
"""What may stand beside the petitioner's name; whatever else does is another person's."""


def addressees(
    parties: str, stage: HearingStage, demands: Sequence[DemandState], file: CaseFile, world: World
) -> list[str]:
    """Whom a notice of its own goes to: the petitioner first, then units, then whoever else was named; each once."""
    own = {person.name for person in persons_of(file.case, file.people) if person.name}
    named = (one.strip().rstrip("。") for one in _APART.split(parties))
    others = [one for one in named if one and not _NOBODY_ELSE.fullmatch(one) and not _is_one_of(own, one)]
    found = dict.fromkeys([*_units(stage, demands, file.case), *others])
    return [PETITIONER, *(name for name in found if name not in _ours(world))]


def _is_one_of(own: set[str], named: str) -> bool:
    """Whether it is the petitioner, a representative, or several of them: 王明亮 is not 王明."""
    rest = named
    for name in sorted(own, key=len, reverse=True):
        rest = rest.replace(name, "")
    return rest != named and not _BESIDE_A_NAME.sub("", rest)


def _units(stage: HearingStage, demands: Sequence[DemandState], case: CaseState) -> Iterator[str]:
    """The unit that handled it, and at a 复核 the body that reviewed it."""
    for demand in demands:
        reviews = (r for r in demand.reviews if r.stage == ReviewStage.REVIEW.code and r.decided_on)
        if stage is HearingStage.REREVIEW:
            yield from (review.body_name for review in reviews)
        elsewhere = demand.answers_elsewhere
        if name := elsewhere[1] if elsewhere else demand.acceptance.handler_name if demand.acceptance else "":
            yield name


def _ours(world: World) -> set[str]:
    directory = world.lookup.directory
    return {world.station.name, *(body.name for body in directory.bodies_of(world.station.org))}
