"""A problem's place on the page in words: "诉求 2 的内容分类"."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.acts.register_draft import RegisterDraft
from ui.words import role_word

_WORDS = {
    "from_unit": QT_TRANSLATE_NOOP("RegistrationPlace", "转来单位"),
    "received_at": QT_TRANSLATE_NOOP("RegistrationPlace", "收到日期"),
    "people": QT_TRANSLATE_NOOP("RegistrationPlace", "信访人"),
    "headcount": QT_TRANSLATE_NOOP("RegistrationPlace", "人数"),
    "demands": QT_TRANSLATE_NOOP("RegistrationPlace", "分开登记检举控告"),
    "id_number": QT_TRANSLATE_NOOP("RegistrationPlace", "证件号码"),
    "name": QT_TRANSLATE_NOOP("RegistrationPlace", "姓名"),
    "phone": QT_TRANSLATE_NOOP("RegistrationPlace", "电话"),
    "address": QT_TRANSLATE_NOOP("RegistrationPlace", "住址"),
    "authority": QT_TRANSLATE_NOOP("RegistrationPlace", "委托手续"),
    "text": QT_TRANSLATE_NOOP("RegistrationPlace", "内容"),
    "category": QT_TRANSLATE_NOOP("RegistrationPlace", "内容分类"),
    "against": QT_TRANSLATE_NOOP("RegistrationPlace", "反映对象"),
    "legal_class": QT_TRANSLATE_NOOP("RegistrationPlace", "依法分类"),
    "link": QT_TRANSLATE_NOOP("RegistrationPlace", "并入的原件"),
    "due_date": QT_TRANSLATE_NOOP("RegistrationPlace", "交办期限"),
    "promised.text": QT_TRANSLATE_NOOP("RegistrationPlace", "答应的话"),
    "promised.due_on": QT_TRANSLATE_NOOP("RegistrationPlace", "最迟哪天兑现"),
    "promised.owner": QT_TRANSLATE_NOOP("RegistrationPlace", "承诺谁来办"),
    "pages": QT_TRANSLATE_NOOP("RegistrationPlace", "页数"),
}


def _say(word: str) -> str:
    return QCoreApplication.translate("RegistrationPlace", _WORDS.get(word, word))


def place_words(path: str, draft: RegisterDraft) -> str:
    """Where on the page a problem stands; people and demands are told apart only when there are several."""
    parts = path.split(".")
    name = _say(path if path in _WORDS else parts[-1])
    if len(parts) < 3:
        return name
    place = int(parts[1])
    of = QCoreApplication.translate("RegistrationPlace", "{whose}的{what}")
    if parts[0] == "people":
        person = draft.people[place]
        whose = person.person.name or role_word(person.role, draft.channel)
        return of.format(whose=whose, what=name) if len(draft.people) > 1 else name
    if parts[0] == "demands":
        if len(draft.demands) > 1:
            numbered = QCoreApplication.translate("RegistrationPlace", "诉求 {number} 的{what}")
            return numbered.format(number=place + 1, what=name)
        return of.format(whose=QCoreApplication.translate("RegistrationPlace", "诉求"), what=name)
    return of.format(whose=QCoreApplication.translate("RegistrationPlace", "材料"), what=name)
