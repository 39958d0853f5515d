"""The fields of a case as people call them: for corrections, and for what two places changed differently."""

from __future__ import annotations

from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.terms import Capacity, IdKind, LegalClass, Sex
from app.domain.world import Lookup

_TITLES = {
    "title": QT_TRANSLATE_NOOP("Field", "标题"),
    "headcount": QT_TRANSLATE_NOOP("Field", "人数"),
    "text": QT_TRANSLATE_NOOP("Field", "诉求内容"),
    "category": QT_TRANSLATE_NOOP("Field", "内容分类"),
    "place": QT_TRANSLATE_NOOP("Field", "发生地"),
    "place_detail": QT_TRANSLATE_NOOP("Field", "发生地的详细地点"),
    "against": QT_TRANSLATE_NOOP("Field", "反映对象（名录里的单位）"),
    "against_text": QT_TRANSLATE_NOOP("Field", "反映对象（自己写的）"),
    "legal_class": QT_TRANSLATE_NOOP("Field", "依法分类"),
    "capacity": QT_TRANSLATE_NOOP("Field", "收件身份"),
    "name": QT_TRANSLATE_NOOP("Field", "姓名"),
    "id_kind": QT_TRANSLATE_NOOP("Field", "证件类型"),
    "id_number": QT_TRANSLATE_NOOP("Field", "证件号码"),
    "sex": QT_TRANSLATE_NOOP("Field", "性别"),
    "birth": QT_TRANSLATE_NOOP("Field", "出生日期"),
    "phone": QT_TRANSLATE_NOOP("Field", "联系电话"),
    "address": QT_TRANSLATE_NOOP("Field", "住址"),
}


def field_title(path: str, *, several: bool = True) -> str:
    """ "demand.2.category" → 诉求 2 的内容分类 (内容分类 when the case has only one demand), "party.1.phone" → 电话; an unknown
    field as it is."""
    parts = path.split(".")
    title = _TITLES.get(parts[-1], parts[-1])
    return f"诉求 {parts[1]} 的{title}" if several and parts[0] == "demand" else title


def field_value(path: str, value: str, lookup: Lookup) -> str:
    """A stored value as people read it: codes become names, nothing becomes （空）."""
    match path.rpartition(".")[2]:
        case "category" if value:
            return lookup.categories.name(value)
        case "place" if value:
            return lookup.directory.place_name(value) or value
        case "against" if value:
            body = lookup.directory.body(value)
            return body.name if body else value
        case "legal_class":
            return LegalClass.name_of(value)
        case "capacity" if value:
            return Capacity.name_of(value)
        case "id_kind":
            return IdKind.name_of(value)
        case "sex":
            return Sex.name_of(value)
    return value or "（空）"
