"""The generic directory: which bodies each level usually has, made for every area from a list of templates."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.terms import BodyKind
from app.domain.units import Area, Body

PETITION_LINE = "petition"
_GOVERNMENT_LINE = "government"


@dataclass(frozen=True, slots=True)
class BodyNames:
    """How a body is called on one level, the full name first; with {area}, {city} (a district's) and {stem}."""

    names: tuple[str, ...]
    initials: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BodyTemplate:
    """One line of work with its names by level: province, city, district, township (街道), town (镇)."""

    line: str
    kind: BodyKind
    superior: str
    """The line that is asked for 复查 one level up; empty: its own."""
    levels: Mapping[str, BodyNames]


def generic_bodies(areas: Iterable[Area], templates: Sequence[BodyTemplate]) -> dict[str, Body]:
    """A body for every area and template that fits, and one for every community; by code."""
    by_code = {area.code: area for area in areas}
    lines = {level: {t.line for t in templates if level in t.levels} for t in templates for level in t.levels}
    bodies: dict[str, Body] = {}
    for area in by_code.values():
        if area.level == "community":
            bodies[area.code] = _community(area)
            continue
        above = by_code.get(area.parent)
        there = lines[_level(above)] if above else set()
        for template in templates:
            if _level(area) in template.levels:
                body = _body(area, above, template, there)
                bodies[body.code] = body
    return bodies


def _level(area: Area) -> str:
    return "town" if area.name.endswith("镇") else area.level


def _code(org: str, line: str) -> str:
    return org if line == PETITION_LINE else f"{org}-{line}"


def _body(area: Area, above: Area | None, template: BodyTemplate, there: Container[str]) -> Body:
    """One body; `there` are the lines that the level above has."""
    names = template.levels[_level(area)]
    suffix = 2 if area.name.endswith("街道") else 1
    city = above or area
    words = {"area": area.name, "city": city.name, "stem": area.name[:-suffix]}
    sounds = {"area": area.initials, "city": city.initials, "stem": area.initials[:-suffix]}
    name, *aliases = (name.format_map(words) for name in names.names)
    # where the level above has no such body, the government there is the one above
    superior = next((x for x in (template.superior or template.line, _GOVERNMENT_LINE) if x in there), "")
    return Body(
        code=_code(area.code, template.line),
        name=name,
        level=area.level,
        kind=template.kind,
        org=area.code,
        superior=_code(above.code, superior) if above and superior else "",
        line=template.line,
        called=min(name, *aliases, key=len) if aliases else "",
        aliases=tuple(aliases),
        initials=tuple(initials.format_map(sounds) for initials in names.initials),
    )


def _community(area: Area) -> Body:
    return Body(
        code=area.code,
        name=area.name,
        level=area.level,
        kind=BodyKind.COMMUNITY,
        org=area.parent,
        superior=_code(area.parent, _GOVERNMENT_LINE),
        line="community",
        called=area.short,
        aliases=(area.short,),
        initials=(area.initials, area.initials),
        generic=False,
    )
