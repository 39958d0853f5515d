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


def test_an_accusation_is_asked_about_in_person(text_of) -> None:
    pdf = render(DocumentKind.RIGHTS, registered(restricted=True, inquiry_code="").file(), world(), None)
    text = text_of(pdf).replace("\n", "")
    assert "本件不设查询码" in text and "凭编号和查询码" not in text
