"""Materials of a case: pages counted, a scan shown again from its encrypted file, a missing one told in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel

from app.acts.add_material import AddMaterialDraft
from app.domain.kinds import Material
from tests.ui.pages.case_stage import case_staged
from ui.pages.case.materials_list import MaterialsList
from ui.pages.case.scan_view import ScanView
from ui.parts.button import Button


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with case_staged(qtbot, lane, printer, tmp_path) as made:
        yield made


def a_picture(kind: str = "PNG") -> bytes:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)
    return bytes(buffer.data())


def with_scan(stage, data: bytes, media_type: str) -> str:
    case = stage.registered()
    blob, key = stage.desk.put_scan(data)
    scan = Material("", "现场照片", 2, blob=blob, key=key, size=len(data), media_type=media_type)
    stage.desk.do(AddMaterialDraft(stage.desk.new_id(), case, (scan, Material("", "征求意见表", 5))))
    return case


def look(stage) -> Button:
    return next(b for b in stage.page.findChildren(Button) if b.accessibleName() == "看扫描件：现场照片")


def test_materials_are_listed_with_their_pages_and_only_scans_can_be_looked_at(stage):
    stage.open(with_scan(stage, a_picture(), "image/png"))
    assert "2 份 7 页" in stage.words()
    assert len([b for b in stage.page.findChildren(Button) if b.accessibleName().startswith("看扫描件")]) == 1


def test_a_scan_is_shown_again_as_it_was_handed_over(stage):
    page = stage.open(with_scan(stage, a_picture(), "image/png"))
    look(stage).click()
    stage.wait(lambda: page.findChildren(ScanView))
    picture = next(label for label in page.findChild(ScanView).findChildren(QLabel) if not label.pixmap().isNull())
    assert picture.pixmap().toImage().pixelColor(5, 5) == Qt.GlobalColor.darkGreen


def test_a_file_that_cannot_be_shown_is_said_to_be_kept(stage):
    page = stage.open(with_scan(stage, b"\x00\x01 no picture", "application/octet-stream"))
    look(stage).click()
    stage.wait(lambda: page.findChildren(ScanView))
    assert "文件完好地存在本机。" in stage.words()


def test_what_a_scan_is_its_bytes_tell_not_the_word_of_who_wrote_it(stage):
    page = stage.open(with_scan(stage, a_picture(), "application/pdf"))
    look(stage).click()
    stage.wait(lambda: page.findChildren(ScanView))
    picture = next(label for label in page.findChild(ScanView).findChildren(QLabel) if not label.pixmap().isNull())
    assert picture.pixmap().toImage().pixelColor(5, 5) == Qt.GlobalColor.darkGreen


def test_a_missing_scan_is_told_and_nothing_breaks(stage, tmp_path):
    stage.open(with_scan(stage, a_picture(), "image/png"))
    told: list[str] = []
    stage.messages.banner_shown.connect(lambda key, text: told.append(key))
    for blob in tmp_path.rglob("blobs/**/*"):
        if blob.is_file():
            blob.unlink()
    look(stage).click()
    stage.wait(lambda: told)
    assert told == ["blob_missing"]


def test_a_case_without_materials_has_no_card(stage):
    page = stage.open(stage.registered())
    assert page.findChild(MaterialsList).isHidden()
