"""The directory: areas (city, districts, townships, communities) and the bodies there.

Areas are data. Bodies come from a generic list per level; each place overlays its own with acts (added, renamed,
abolished). Codes: an organisation has 9 digits padded on the right with zeros (440104000 a district), a community 12.
The body whose code is an organisation's code is its petition office; others are "440104000-housing".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from app.domain.entries import Body as EntryBody
from app.domain.kinds import UnitAbolished, UnitAdded, UnitLocated, UnitRenamed
from app.domain.terms import BodyKind
from app.domain.typeahead import TypeAhead, Words

_VILLAGE = re.compile(r"(?<=.)村(?:民委员会|委会)$")
_RESIDENTS = re.compile(r"(?:居民委员会|居委会+|(?<=社区)居)$")

_AREA_KINDS = ("街道", "镇", "乡", "区", "县", "市", "省")
_OUTSIDE_GOVERNMENT = (BodyKind.COURT, BodyKind.PROCURATORATE, BodyKind.DISCIPLINE, BodyKind.PARTY)


def org_code(code: str) -> str:
    """An organisation's code with its 9 digits; a community keeps its 12."""
    return code.ljust(9, "0")


def org_of(code: str) -> str:
    """The organisation that a place lies in: of a community its township, others are one."""
    return code[:9]


def org_prefix(code: str) -> str:
    """The digits that everything in this organisation begins with: 440104000 → 440104."""
    for zeros, length in (("0000000", 2), ("00000", 4), ("000", 6)):
        if len(code) == 9 and code.endswith(zeros):
            return code[:length]
    return code


def is_within(code: str, org: str) -> bool:
    """Whether an organisation or community lies in `org` or is it."""
    return code.startswith(org_prefix(org))


@dataclass(frozen=True, slots=True)
class Area:
    """A city, district, township or community."""

    code: str
    parent: str
    level: str
    """city, district, township, community."""
    name: str
    initials: str
    """Of the short name."""

    @property
    def short(self) -> str:
        """永福社区居民委员会 → 永福社区, 久裕村委会 → 久裕村, 联和村村委会 → 联和村; others as they are."""
        if self.level != "community":
            return self.name
        village, found = _VILLAGE.subn("", self.name)
        return village.removesuffix("村") + "村" if found else _RESIDENTS.sub("", self.name)


@dataclass(frozen=True, slots=True)
class Body:
    """A unit that matters go to or that people complain of."""

    code: str
    name: str
    level: str
    kind: BodyKind
    org: str
    """9-digit code of the area it works in."""
    superior: str
    """Code of the 上一级机关 (Art. 35), empty where the directory ends."""
    line: str
    """What makes it the same body on each level: housing, police …"""
    called: str = ""
    """How people call it where that is shorter: 越秀区住建局."""
    aliases: tuple[str, ...] = ()
    initials: tuple[str, ...] = ()
    """Of the name and of each alias."""
    generic: bool = True
    """From the generic list: its name has not been confirmed here."""
    abolished: bool = False
    successor: str = ""
    address: str = ""
    """Where it receives people, as far as this station knows."""

    @property
    def only_assists(self) -> bool:
        """Whether it is a residents' or villagers' committee (居委会、村委会): self-government and nobody's subordinate, so that
        none of the duties of Art. 23 is its own."""
        return self.kind is BodyKind.COMMUNITY

    @property
    def leads_area(self) -> bool:
        """Whether the bodies of its area answer to it."""
        return self.kind is BodyKind.GOVERNMENT


class Directory:
    """Areas and bodies by code, with type-ahead. Never changed: `with_changes` makes a new one."""

    def __init__(self, areas: Mapping[str, Area], bodies: Mapping[str, Body]) -> None:
        self._areas = areas
        self._bodies = bodies

    @cached_property
    def _area_index(self) -> TypeAhead[Area]:
        return TypeAhead(self._area_words(area) for area in self._areas.values())

    @cached_property
    def _by_org(self) -> Mapping[str, tuple[Body, ...]]:
        found: dict[str, list[Body]] = {}
        for body in self._bodies.values():
            found.setdefault(body.org, []).append(body)
        return {org: tuple(bodies) for org, bodies in found.items()}

    @cached_property
    def _by_name(self) -> Mapping[str, Body]:
        return {body.name: body for body in self._bodies.values()}

    @cached_property
    def _by_full_name(self) -> Mapping[str, Body]:
        return {self.full_name(body): body for body in self._bodies.values() if self.full_name(body)}

    @cached_property
    def _bearers(self) -> Counter[str]:
        return Counter(body.name for body in self._bodies.values())

    @cached_property
    def _body_index(self) -> TypeAhead[Body]:
        return TypeAhead(self._body_words(body) for body in self._bodies.values() if not body.abolished)

    def _area_words(self, area: Area) -> Words[Area]:
        path, initials = "", ""
        above = self._areas.get(area.parent)
        while above is not None and above.level != "city":
            path, initials = above.name + path, above.initials + initials
            above = self._areas.get(above.parent)
        return Words(area, (area.short, area.name), (area.initials,), path, initials)

    def _body_words(self, body: Body) -> Words[Body]:
        """住建局 finds 越秀区住建局 as if it were its whole name: the nearest of all of them comes first."""
        area = self._areas.get(body.org)
        names, initials = (body.name, *body.aliases), body.initials
        if area is None:
            return Words(body, names, initials)
        inside = tuple(name.removeprefix(area.name) for name in names)
        return Words(
            body,
            names + inside,
            initials + tuple(i.removeprefix(area.initials) for i in initials),
            area.name,
            area.initials,
        )

    # ---------- areas

    @property
    def areas(self) -> tuple[Area, ...]:
        """All areas, in the order of the list."""
        return tuple(self._areas.values())

    @cached_property
    def parents(self) -> Mapping[str, str]:
        """Every area's code with that of the one it lies in."""
        return {area.code: area.parent for area in self._areas.values()}

    def area(self, code: str) -> Area | None:
        """The area with this code, also given unpadded; None when unknown."""
        return self._areas.get(org_code(code))

    def only_assists(self, code: str) -> bool:
        """Whether the body with this code is asked for help alone, see `Body.only_assists`; not of an unknown one."""
        body = self.body(code)
        return body is not None and body.only_assists

    def line_of(self, code: str) -> tuple[Area, ...]:
        """The area with everything above it, the city first; empty when unknown."""
        line: list[Area] = []
        area = self.area(code)
        while area is not None:
            line.insert(0, area)
            area = self._areas.get(area.parent)
        return tuple(line)

    def place_name(self, code: str, within: str = "") -> str:
        """越秀区黄花岗街道永福社区: without the city, and without what lies above `within`; empty when unknown."""
        line = self.line_of(code)
        shown = [area for area in line[1:] if not within or not is_within(within, area.code)]
        return "".join(area.short for area in shown or line[-1:])

    def children(self, code: str) -> tuple[Area, ...]:
        """The areas one level below, in the order of their codes; of "" the city."""
        if not code:
            return tuple(area for area in self._areas.values() if area.parent not in self._areas)
        parent = org_code(code)
        return tuple(area for area in self._areas.values() if area.parent == parent)

    def townships(self, org: str) -> tuple[Area, ...]:
        """The townships in an organisation's area, itself where it is one, in the order of the list."""
        return tuple(area for area in self._areas.values() if area.level == "township" and is_within(area.code, org))

    def halls_below(self, org: str) -> Iterator[str]:
        """Codes of the districts and townships below an organisation: each has a hall or desk of its own."""
        for area in self.children(org):
            if area.level in ("district", "township"):
                yield area.code
                yield from self.halls_below(area.code)

    def search_areas(self, typed: str, near: str = "", limit: int = 20) -> tuple[Area, ...]:
        """Areas by name, path or initials; those in the organisation `near` first."""
        return self._area_index.search(typed, limit, lambda area: _distance(area.code, near))

    # ---------- bodies

    @property
    def bodies(self) -> tuple[Body, ...]:
        """All bodies, abolished ones too."""
        return tuple(self._bodies.values())

    def body(self, code: str) -> Body | None:
        """The body with this code, abolished ones too; None when unknown."""
        return self._bodies.get(code)

    def named(self, name: str) -> Body | None:
        """The body with this full name; None when unknown."""
        return self._by_name.get(name)

    def full_name(self, body: Body) -> str:
        """The name of a body; where several bear it, with its place before it: 黄埔区联和街道东环社区居民委员会. Empty where even
        that tells them not apart."""
        if self._bearers[body.name] == 1:
            return body.name
        place = self.place_name(body.org)
        return place and f"{place}{body.name}"

    def in_full(self, name: str) -> Body | None:
        """The body with this full name; None for a name that is unknown, or borne by several."""
        return self._by_full_name.get(name)

    def bodies_of(self, org: str) -> tuple[Body, ...]:
        """The living bodies of one area, in the directory's order."""
        return tuple(b for b in self._by_org.get(org, ()) if not b.abolished)

    def short_name(self, name: str, org: str) -> str:
        """How a body is called in a list of the organisation `org`: 越秀区住房和城乡建设局 is the 区住建局 to a street of
        that district, the city's is the 市住建局; one from elsewhere keeps its area, an unknown name is left as it is."""
        body = self.named(name)
        short = body.called or name if body else name
        for area in self.line_of(org):
            kind = next((kind for kind in _AREA_KINDS if area.name.endswith(kind)), "")
            if kind and short.startswith(area.name) and short != area.name:
                return kind + short.removeprefix(area.name)
        return short

    def superior(self, code: str) -> Body | None:
        """The 上一级机关、单位 that may be asked for 复查 (Art. 35); an abolished one is followed to its successor."""
        body = self._bodies.get(code)
        return self.acting(body.superior) if body else None

    def acting(self, code: str) -> Body | None:
        """The body itself, or where it was abolished the one that goes on with its powers (Art. 24); None when unknown."""
        body = self._bodies.get(code)
        seen = set()
        while body and body.abolished and body.successor and body.code not in seen:
            seen.add(body.code)
            body = self._bodies.get(body.successor)
        return body

    def nearest(self, line: str, org: str) -> Body | None:
        """The body of a line of work nearest to an organisation: in it, else in its district, else in its city."""
        above = [area.code for area in reversed(self.line_of(org))]
        found = (b for area in above for b in self._bodies.values() if b.org == area and b.line == line)
        return next((acting for b in found if (acting := self.acting(b.code)) and not acting.abolished), None)

    def common_superior(self, codes: Iterable[str]) -> Body | None:
        """The 共同的上一级机关、单位 of these bodies (Art. 24): above all of them in one line, else the government of the
        area that holds them all. None where they have none: courts and Party organs answer to no government."""
        bodies = [b for code in codes if (b := self._bodies.get(code))]
        lines = [self.superiors(body.code) for body in bodies]
        if not bodies or (shared := next((c for c in lines[0] if all(c in line for line in lines)), "")):
            return self.acting(shared) if bodies else None
        if any(body.kind in _OUTSIDE_GOVERNMENT for body in bodies):
            return None
        areas = reversed(self.line_of(bodies[0].org))
        holding = [a.code for a in areas if all(is_within(b.org, a.code) for b in bodies)]
        found = (self.nearest("government", area) for area in holding)
        return next((g for g in found if g and g not in bodies), None)

    def own_bodies(self, org: str) -> frozenset[str]:
        """The station itself: its petition office and, in a township, the government whose inner office it is."""
        area = self.area(org)
        inner = area is not None and area.level == "township"
        return frozenset({org, *(b.code for b in self.bodies_of(org) if inner and b.kind is BodyKind.GOVERNMENT)})

    def only_petition_office(self, org: str) -> bool:
        """Whether the station there is a petition office and nothing else: no township's, which is its government too."""
        return all(b.kind is BodyKind.PETITION_OFFICE for code in self.own_bodies(org) if (b := self._bodies.get(code)))

    def is_subordinate(self, code: str, org: str) -> bool:
        """Whether a body is a 下级机关、单位 of the station in `org` (Art. 23(1)): one of the station's own bodies stands above
        it, or it was added to the station's area with nobody above it."""
        body, own = self._bodies.get(code), self.own_bodies(org)
        if body is None or code in own:
            return False
        return not own.isdisjoint(self.superiors(code)) or (body.org == org and not body.superior)

    def search_bodies(self, typed: str, near: str = "", limit: int = 20) -> tuple[Body, ...]:
        """Living bodies by name, alias or initials; those of the organisation `near` first, communities after others."""
        return self._body_index.search(
            typed, limit, lambda body: _distance(body.org, near) + (body.kind is BodyKind.COMMUNITY)
        )

    def is_same_or_below(self, accused: str, candidate: str) -> bool:
        """Whether `candidate` is the accused body or under it, so that no accusation may go there (Art. 30, 46(5)).

        Below is: whatever has it as superior, the same line of work inside its area, and for a government or Party
        committee every body inside its area except discipline bodies, who answer to their own line. An abolished body
        lives on in its successor (Art. 24). A unit unknown here counts as below: what cannot be ruled out must not leak.
        """
        above, below = self._bodies.get(accused), self._bodies.get(candidate)
        if above is None or below is None or candidate in (accused, above.successor):
            return True
        if accused in self.superiors(candidate):
            return True
        inside = is_within(below.org, above.org)
        own_line = below.line == above.line
        return inside and (own_line or (above.leads_area and below.kind is not BodyKind.DISCIPLINE))

    def superiors(self, code: str) -> tuple[str, ...]:
        """Codes of all that stand above a body, the nearest first."""
        found: list[str] = []
        body = self._bodies.get(code)
        while body and body.superior and body.superior not in found:
            found.append(body.superior)
            body = self._bodies.get(body.superior)
        return tuple(found)

    def with_changes(self, changes: Iterable[EntryBody], initials_of: Callable[[str], str]) -> Directory:
        """This directory with what has been added, renamed and abolished since, in order; unknown codes change nothing.

        Without changes it is this one, so that its index is made only once.
        """
        changes = tuple(changes)
        if not changes:
            return self
        bodies = dict(self._bodies)
        for change in changes:
            match change:
                case UnitAdded(code, name, body_kind, org, superior):
                    area = self.area(org)
                    bodies[code] = Body(
                        code, name, area.level if area else "", _kind(body_kind), org, superior, code,
                        initials=(initials_of(name),), generic=False,
                    )  # fmt: skip
                case UnitRenamed(code, name) if code in bodies:
                    old = bodies[code]
                    bodies[code] = replace(
                        old, name=name, called="", aliases=(old.name, *old.aliases),
                        initials=(initials_of(name), *old.initials), generic=False,
                    )  # fmt: skip
                case UnitLocated(code, address) if code in bodies:
                    bodies[code] = replace(bodies[code], address=address)
                case UnitAbolished(code, successor) if code in bodies:
                    old = bodies[code] = replace(bodies[code], abolished=True, successor=successor)
                    if successor in bodies:
                        # who types the old name finds the body that goes on with its powers
                        heir = bodies[successor]
                        bodies[successor] = replace(
                            heir, aliases=(*heir.aliases, old.name), initials=(*heir.initials, *old.initials[:1])
                        )
                case _:
                    pass
        return Directory(self._areas, bodies)


def _kind(code: str) -> BodyKind:
    return next((kind for kind in BodyKind if kind.code == code), BodyKind.OTHER)


def _distance(org: str, near: str) -> int:
    """0 in the township `near`, 2 in its district, 4 in its city: a nearer place outweighs a closer spelling."""
    return next((2 * i for i, digits in enumerate((9, 6, 4)) if org[:digits] == near[:digits]), 6) if near else 0
