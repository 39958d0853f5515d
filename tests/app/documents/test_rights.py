"""信访人权利义务告知: one sheet for everybody, and no inquiry code promised where there is none."""

from __future__ import annotations

from app.documents import render
from app.domain.terms import DocumentKind
from tests.builders import registered, world
from ui.preview.rasterize import page_count


def test_the_sheet_says_the_rights_with_their_articles_on_one_page(text_of) -> None:
    pdf = render(DocumentKind.RIGHTS, registered().file(), world(address="水荫路00号", contact="王敏"), None)
    text = text_of(pdf).replace("\n", "")
    for words in ("凭编号和查询码", "30日内请求复查", "不得透露或者转给", "应当回避", "不影响登记和办理", "水荫路00号"):
        assert words in text
    assert page_count(pdf) == 1


def test_what_is_collected_is_told_with_for_what_by_whom_how_long_and_how_to_ask(text_of) -> None:
    text = text_of(render(DocumentKind.RIGHTS, registered().file(), world(), None))
    for words in (
        "收集您的姓名、证件、电话、住址",
        "由广州市越秀区黄花岗街道接访站和依法办理的单位只用来办您的事",
        "档案保管期限保存",
        "查阅、复制",
        "第四十五条",
    ):
        assert words in text


def test_an_accusation_is_asked_about_in_person(text_of) -> None:
    pdf = render(DocumentKind.RIGHTS, registered(restricted=True, inquiry_code="").file(), world(), None)
    text = text_of(pdf).replace("\n", "")
    assert "本件不设查询码" in text and "凭编号和查询码" not in text
