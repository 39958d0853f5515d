"""补材料: things handed over later; files are kept encrypted before the act, their hash stands in the entry."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from app.acts.add_material import AddMaterialDraft
from app.desk import Desk, Done
from app.domain.kinds import Material
from app.ports import Unavailable
from ui.acts.act_panel import ActPanel
from ui.fields import FileItem, FilesField, LongTextField
from ui.scans import read_scan, stored_scan


class AddMaterialPanel(ActPanel):
    """补材料."""

    act = "add_material"
    wide = 560

    def build(self) -> None:
        self.verb = self.tr("存到这一件")
        self.files = FilesField(self.tr("交来了什么"), pages_of)
        self.add("materials", self.files)
        self.say(self.tr("一份一份加进清单，扫描件也可以直接拖进来。扫描件加密存在本机。"))
        self.add("note", LongTextField(self.tr("说明"), side="top", lines=(2, 6)))

    def draft(self) -> AddMaterialDraft:
        # without the scans: what the check needs while the form is being filled
        materials = tuple(Material("", item.name, item.pages) for item in self.files.items())
        return AddMaterialDraft(self.id, self.case.id, materials, self.text("note"))

    def work(self) -> Callable[[], Done]:
        return partial(keep_and_add, self.tools.desk, self.id, self.case.id, self.files.items(), self.text("note"))


def keep_and_add(desk: Desk, id_: str, case: str, items: tuple[FileItem, ...], note: str) -> Done:
    """Keep the scans and carry the act out. Raises Unavailable, naming the file, when one cannot be read."""
    materials = []
    for item in items:
        scan = stored_scan(item.path, desk.put_scan) if item.path else Material("", "")
        materials.append(Material("", item.name, item.pages, False, scan.blob, scan.key, scan.size, scan.media_type))
    return desk.do(AddMaterialDraft(id_, case, tuple(materials), note))


def pages_of(path: Path) -> int:
    """Pages of a file: a PDF's own, one for a picture. Raises ValueError for what cannot be read or is no scan."""
    try:
        return read_scan(path)[2]
    except Unavailable as error:
        raise ValueError(path.name) from error
