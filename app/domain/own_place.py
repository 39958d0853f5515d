"""How people speak of the township they live in: 黄花岗街道的主任, 街道办, 我们街道 is its government, although no directory
has these as a name. Where 街道 is only the road, or begins the name of a community, nobody is meant."""

from __future__ import annotations

import re

from app.domain.units import Area

_KINDS = ("街道", "镇", "乡")
_OF_KIND = {"街道": "街道", "镇": "镇(?:政府|里|党委)", "乡": "乡(?:政府|里|党委)"}
"""How it is called without its name; 镇 alone may be part of any name."""
_OURS = ("本", "我", "我们", "咱", "咱们", "你们", "这个", "我区", "我市")
_BEFORE = ("在", "是", "给", "被", "对", "向", "找", "让", "跟", "和", "与", "由", "的", "原", "现")
"""What may stand before the bare word; after anything else it is the name of another place."""
_THE_ROAD = re.compile(
    r"[上边旁口面两]|卫生|环境|(?![的办副主党书])[一-鿿]{1,5}?(?:社区|居委|村|站|所|中心|队|学校|医院)"
)
"""What follows where it is the road, or the way to a place or an institution below it."""


def speaks_of(text: str, area: Area, *, bare: bool) -> bool:
    """Whether a text names the township itself; bare: whether 街道 without a name can be this one."""
    kind = next((kind for kind in _KINDS if area.name.endswith(kind)), "")
    if area.level != "township" or not kind:
        return False
    named = re.escape(area.name)
    words = f"{named}|(?:{'|'.join(_OURS)}){kind}|{_OF_KIND[kind]}"
    return any(_is_meant(text, found, area, kind, bare=bare) for found in re.finditer(words, text))


def _is_meant(text: str, found: re.Match[str], area: Area, kind: str, *, bare: bool) -> bool:
    if _THE_ROAD.match(text, found.end()):
        return False
    if found.group() == area.name:
        return True
    before = text[: found.start()]
    begins = not before or not re.match(r"[一-鿿]", before[-1])
    return bare and (begins or before.endswith((*_OURS, *_BEFORE)) or found.group().startswith(_OURS))
