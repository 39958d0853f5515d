"""A brief as a Word file that the office may go on writing in; the pictures are those of the screen."""

from __future__ import annotations

from copy import deepcopy
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

from app.documents.brief_pdf import BOTTOM, LEFT, RIGHT, TOP, column_widths, numeric_columns, picture_height
from app.documents.pictures import Size, draw
from app.documents.sheet import A4
from app.domain.pictures import Brief, Picture, Section, Table

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

_BODY, _HEADING, _TITLE = "仿宋", "黑体", "宋体"
"""The faces of official papers, by the names that word processors know; they are not in the file."""


def brief_word(brief: Brief) -> bytes:
    """The .docx file."""
    from docx import Document as new_document
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    document = new_document()
    document.core_properties.author = ""
    document.core_properties.title = brief.title
    _page(document)
    _face(document.styles["Normal"], _BODY, 12)
    if brief.practice:
        _paragraph(document, "演练用，不作凭据", _HEADING, 9)
    for text, face, size in ((brief.title, _TITLE, 20), (f"{brief.station}　{brief.made_on}", _BODY, 12)):
        _paragraph(document, text, face, size).alignment = WD_ALIGN_PARAGRAPH.CENTER
    for section in brief.sections:
        _section(document, section)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def _page(document: Document) -> None:
    """A4 with the edges of the PDF: a new file is on American paper, narrower between its edges than the pictures."""
    page = document.sections[0]
    page.page_width, page.page_height = map(_points, A4)
    page.left_margin, page.right_margin = _points(LEFT), _points(A4[0] - RIGHT)
    page.top_margin, page.bottom_margin = _points(TOP), _points(A4[1] - BOTTOM)


def _section(document: Document, section: Section) -> None:
    _face(heading := document.add_heading(section.title, 1).style, _HEADING, 14)
    heading.font.color.rgb = None
    for text in section.texts:
        paragraph = document.add_paragraph(text)
        paragraph.paragraph_format.first_line_indent = 2 * _points(12)
    for caption, picture in section.pictures:
        _picture(document, caption, picture)
    for table in section.tables:
        _table(document, table)


def _picture(document: Document, caption: str, picture: Picture) -> None:
    width, height = RIGHT - LEFT, picture_height(picture)
    png = draw(picture, Size(round(width / 0.75), round(height / 0.75), 2.0, 11))
    document.add_picture(BytesIO(png), width=_points(width))
    _paragraph(document, caption, _BODY, 9)


def _table(document: Document, table: Table) -> None:
    _paragraph(document, table.title, _HEADING, 10)
    made = document.add_table(rows=1 + len(table.rows), cols=len(table.head), style="Table Grid")
    made.autofit = False
    _head_again(made.rows[0])
    looks = [(_points(width), right) for width, right in zip(column_widths(table), numeric_columns(table), strict=True)]
    # cell by cell: a cell asked of the table by its place makes all cells of the table first
    for place, (cells, row) in enumerate(zip(made.rows, (table.head, *table.rows), strict=True)):
        for cell, text, (width, right) in zip(cells.cells, row, looks, strict=True):
            cell.width, paragraph = width, cell.paragraphs[0]
            _run(paragraph, text or "—", _HEADING if place == 0 else _BODY, 9)
            if right:
                _at_right(paragraph)


def _head_again(row: Any) -> None:
    """The headings stand again on each page that the table goes on to."""
    from docx.oxml import OxmlElement

    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _at_right(paragraph: Paragraph) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _paragraph(document: Document, text: str, face: str, size: float) -> Any:
    paragraph = document.add_paragraph()
    _run(paragraph, text, face, size)
    return paragraph


def _run(paragraph: Paragraph, text: str, face: str, size: float) -> None:
    """Words in a face. A brief has a thousand of them in some three faces: each face is put together once."""
    run = paragraph.add_run(text)
    run._r.insert(0, deepcopy(_face_alone(face, size)))


@cache
def _face_alone(face: str, size: float) -> Any:
    """The properties of a run in a face."""
    from docx.oxml.parser import OxmlElement
    from docx.text.run import Run

    nowhere: Any = None
    run = Run(OxmlElement("w:r"), nowhere)
    _face(run, face, size)
    return run.element.rPr


def _points(size: float) -> Any:
    from docx.shared import Pt

    return Pt(size)


def _face(styled: Any, face: str, size: float) -> None:
    """The face for Chinese, too, which Word asks for apart."""
    from docx.oxml.ns import qn

    styled.font.name, styled.font.size = face, _points(size)
    styled.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), face)
