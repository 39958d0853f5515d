"""What is asked of thanks that came, on a case and without one; their scan is kept before the act."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.acts.receive_thanks import ReceiveThanksDraft
from app.desk import Desk, Done
from app.domain.hall_terms import ThanksWay
from app.domain.kinds import Material
from ui.acts.add_material import pages_of
from ui.fields import ChoiceField, DateField, Field, FileItem, FilesField, LongTextField, TextField
from ui.scans import stored_scan
from ui.words import options_of

translate = QCoreApplication.translate


def thanks_fields(today: Callable[[], date]) -> dict[str, Field]:
    """The fields by their names in the draft."""
    several, own = (
        translate("Thanks", "几个的，用顿号隔开"),
        translate("Thanks", "本人愿意怎样写就怎样写，不愿意的空着"),
    )
    on = DateField(translate("Thanks", "哪天收到的"), today, required=True, side="top")
    on.set_value(today())
    return {
        "way": ChoiceField(translate("Thanks", "是什么"), options_of(ThanksWay), required=True, side="top"),
        "text": LongTextField(translate("Thanks", "谢的是什么事"), required=True, side="top", lines=(3, 8)),
        "teams": TextField(translate("Thanks", "谢哪个班组、窗口"), side="top", hint=several),
        "staff": TextField(translate("Thanks", "谢哪几位"), side="top", hint=several),
        "from_name": TextField(translate("Thanks", "谁送的"), side="top", hint=own),
        "came_on": on,
        "materials": FilesField(
            translate("Thanks", "信、锦旗的扫描件或照片"), pages_of, example=translate("Thanks", "如：锦旗照片")
        ),
    }


def thanks_draft(id_: str, case: str, fields: Mapping[str, Field], text: Callable[[str], str]) -> ReceiveThanksDraft:
    """What is typed, without the scans: what the check needs while the form is being filled."""
    names = ("way", "text", "from_name", "teams", "staff", "came_on")
    materials = tuple(Material("", item.name, item.pages) for item in _items(fields))
    return ReceiveThanksDraft(id_, case, *(text(name) for name in names), materials)


def keep_and_receive(desk: Desk, draft: ReceiveThanksDraft, fields: Mapping[str, Field]) -> Callable[[], Done]:
    """For the lane: keep the scans and carry the act out. It raises Unavailable, naming the file, when one cannot be read."""
    items = _items(fields)

    def work() -> Done:
        scans = [stored_scan(item.path, desk.put_scan) if item.path else Material("", "") for item in items]
        named = [replace(s, name=item.name, pages=item.pages) for s, item in zip(scans, items, strict=True)]
        return desk.do(replace(draft, materials=tuple(named)))

    return work


def _items(fields: Mapping[str, Field]) -> tuple[FileItem, ...]:
    files = fields["materials"]
    assert isinstance(files, FilesField)
    return files.items()
