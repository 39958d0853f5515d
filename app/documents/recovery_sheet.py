"""恢复单: the second key of a station on paper, for the day when the password is lost. Never kept in any file of the desk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.documents.fonts import Chain
from app.documents.form import A4_LOOK, Form
from app.documents.lines import natural_width
from app.documents.sheet import A4, HAIR, MM, SOFT, Marks
from app.documents.wording import Words
from app.domain.calendar import chinese_date

COLUMNS = 4
GROUP_SIZE = 18.0
ROW_HEIGHT = 15 * MM


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What the sheet says; `groups` are the recovery secret in the order to type them."""

    groups: Sequence[str]
    station: str
    desk_tag: str
    made_on: date


def recovery_sheet_pdf(sheet: RecoverySheet, editions: Words, marks: Marks) -> bytes:
    """The sheet. Raises Refused naming a missing field, Unavailable when a font or the wording cannot be read."""
    words = editions["recovery_sheet"]
    form = Form(A4, words.paper, marks, A4_LOOK)
    form.title(words.say("title"), words.say("station", 站点=sheet.station))
    form.rule(0.9)
    form.gap(8)
    form.row("机号", words.say("desk", 机号=sheet.desk_tag), chain=Chain.HEADING)
    form.row("日期", chinese_date(sheet.made_on))
    form.gap(8)
    _groups(form, sheet.groups)
    form.gap(10)
    form.section(words.say("use"))
    form.numbered([words.say(key) for key in ("use_1", "use_2", "use_3")])
    form.section(words.say("keep"))
    form.numbered([words.say(key) for key in ("keep_1", "keep_2", "keep_3")])
    form.gap(24)
    half = (form.right - form.left) / 2
    form.sign_line(words.say("keeper"), form.left, half - 14)
    form.sign_line(words.say("kept_at"), form.left + half, half)
    return form.finish()


def _groups(form: Form, groups: Sequence[str]) -> None:
    """The groups in rows, each with its place under it, in letters wide apart and hard to misread."""
    width = (form.right - form.left) / COLUMNS
    size = min(
        GROUP_SIZE, *(GROUP_SIZE * (width - 16) / natural_width(group, Chain.HEADING, GROUP_SIZE) for group in groups)
    )
    for start in range(0, len(groups), COLUMNS):
        form.room(ROW_HEIGHT)
        for column, group in enumerate(groups[start : start + COLUMNS]):
            left = form.left + column * width
            form.sheet.box(left, form.y, left + width, form.y + ROW_HEIGHT, 0.6, HAIR)
            form.sheet.text(left + 3, form.y + 7, str(start + column + 1), 8, Chain.HEADING, colour=SOFT)
            form.sheet.text(left + width / 2, form.y + ROW_HEIGHT / 2, group, size, Chain.HEADING, align=0.5)
        form.y += ROW_HEIGHT
