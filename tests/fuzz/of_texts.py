"""Texts and tables that come from outside or are pasted: petitions, lists, notices, wordings, drafts, views, numbers, scans, names."""

from __future__ import annotations

import csv
import json
from dataclasses import asdict
from datetime import date
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl

from app.acts.accept import AcceptDraft
from app.acts.draft_text import draft_text, read_draft
from app.acts.register_draft import DemandDraft, PersonDraft, RegisterDraft
from app.acts.reply import ReplyDraft, ReplyPoint
from app.acts.transfer import TransferDraft
from app.console.petition_file import rows
from app.domain.bounded import is_inside, parsed_json
from app.domain.holiday_notice import read_notice
from app.domain.number import (
    make_case_number,
    number_tail,
    parse_case_number,
    parse_document_number,
    parse_inquiry_code,
    parse_official_number,
    same_inquiry_code,
)
from app.domain.wording import edition, fields_of, filled
from app.domain.wording_check import text_problems
from app.ports import CaseFilter, Refused, Unavailable
from app.reports.table_file import read_table
from tests.app.holidays import NOTICE_2026, NOTICE_2027
from tests.builders import HE, lookup
from tests.fuzz.mutations import text_of
from tests.fuzz.targets import Target
from tests.ui.pages.test_materials_list import a_picture
from ui.forms.registration.draft_json import FormState, from_json, to_json
from ui.pages.cases.views import View, kept_views, views_text
from ui.scans import pages_of

TODAY = date(2026, 10, 19)
REPLY = lookup().editions.on("reply", TODAY)


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


# ---------- petitions and lists

HEAD = ["number", "author", "subject", "received_at", "content", "reply", "replied_at"]
PETITIONS: list[Any] = [
    HEAD, ["1", "网友甲", "路灯", "2019/4/25 9:32:09", "路灯坏了，\n晚上看不见", "已修好", "2019/5/10"], ["2", "乙", '"题"', "2019-04-05", "内容", "", ""],
]  # fmt: skip


def csv_of(value: Any) -> bytes:
    """Rows as a file of commas."""
    out = StringIO()
    writer = csv.writer(out)
    for row in value if isinstance(value, list) else [value]:
        writer.writerow(map(str, row) if isinstance(row, list) else [str(row)])
    return out.getvalue().encode("utf-8", "surrogatepass")


def read_petitions(data: bytes, folder: Path) -> None:
    file = folder / "letters.csv"
    file.write_bytes(data)
    for _ in rows(file, "letters"):
        pass


HEADINGS = {"name": ("名称", "站点名称"), "address": ("地址",), "phone": ("电话",)}
_NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def _book() -> bytes:
    book, out = openpyxl.Workbook(), BytesIO()
    for row in (("序号", "名称", "地址"), (1, "水荫社区", "水荫横路 12 号"), (2, "云鹤社区", TODAY)):
        book.active.append(row)
    book.save(out)
    book.close()
    return out.getvalue()


BOOK = _book()
SHEET = [[1, ["A1", "名称"], ["B1", "地址"]], [2, ["A2", "水荫社区"], ["B2", "水荫横路 12 号"]], [9, ["C9", 5]]]


def book_of(value: Any) -> bytes:
    """An Excel file whose only sheet numbers its rows and cells like this."""
    found = []
    for row in value if isinstance(value, list) else [value]:
        number, *cells = row if isinstance(row, list) and row else [row]
        inside = "".join(
            f'<c r="{c[0]}" t="str"><v>{c[-1]}</v></c>' if isinstance(c, list) and c else f"<c>{c}</c>" for c in cells
        )
        found.append(f'<row r="{number}">{inside}</row>')
    sheet = f'<worksheet xmlns="{_NS}"><sheetData>{"".join(found)}</sheetData></worksheet>'.encode("utf-8", "replace")
    out = BytesIO()
    with ZipFile(BytesIO(BOOK)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, sheet if name.endswith("sheet1.xml") else old.read(name))
    return out.getvalue()


def read_a_table(data: bytes, folder: Path) -> None:
    file = folder / ("list.xlsx" if data[:2] == b"PK" else "list.csv")
    file.write_bytes(data)
    read_table(file, HEADINGS)


# ---------- what is pasted and kept


def read_a_notice(data: bytes, folder: Path) -> None:
    for year in (2026, 2027):
        read_notice(_text(data), year, "通知")


def read_a_wording(data: bytes, folder: Path) -> None:
    text = _text(data)
    list(text_problems(dict.fromkeys(REPLY.texts, text) | {text[:9]: text}, REPLY))
    filled(text, dict.fromkeys(fields_of(text), "红棉{甲}"))


WORDING: dict[str, Any] = {
    "paper": "处理意见书", "version": "2026.9", "format": "notice", "size": "A4", "texts": {"a": "{姓名}：您好", "b": "三十日内"},
    "required": [{"name": "期限", "texts": ["b"], "holds": ["30日|三十日"]}],
}  # fmt: skip


def read_an_edition(data: bytes, folder: Path) -> None:
    value = parsed_json(data)
    edition("reply", value | {"effective_from": TODAY} if isinstance(value, dict) else {})


DRAFTS = (
    TransferDraft("d1", "c1", ("1", "2"), "440104000-housing", "归他们管"),
    ReplyDraft("d1", "c1", (ReplyPoint("1", "查明", "依据", "意见", "支持"),), "440104000", "王敏"),
    AcceptDraft("d1", "c1"),
)
FORM = to_json(FormState(RegisterDraft("d1", "c1", people=(PersonDraft(HE),), demands=(DemandDraft(text="家里漏水"),))))


def read_drafts(data: bytes, folder: Path) -> None:
    for of in (TransferDraft, ReplyDraft, AcceptDraft):
        try:
            draft_text(read_draft(of, _text(data)))
        except ValueError:
            continue
    to_json(from_json(_text(data)))


VIEWS = json.loads(
    views_text((View("kept:本月", "本月", CaseFilter(open=True, steps=("registered",), received_from=TODAY, text="何")),), TODAY)
)  # fmt: skip


def read_views(data: bytes, folder: Path) -> None:
    views_text(kept_views(_text(data), TODAY), TODAY)


NUMBER = str(make_case_number("440104014", TODAY, "F0", 134, "0190" * 8))


def read_numbers(data: bytes, folder: Path) -> None:
    text = _text(data)
    for parse in (parse_case_number, parse_official_number, parse_document_number, parse_inquiry_code, number_tail):
        str(parse(text))
    same_inquiry_code(text, "48271936")


def read_a_name(data: bytes, folder: Path) -> None:
    name = _text(data)
    if is_inside(name):
        target = folder / name
        assert target.resolve().is_relative_to(folder.resolve())
        assert len(target.relative_to(folder).parts) == name.count("/") + 1


PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"

OF_TEXTS = (
    Target("petitions", read_petitions, (Refused, Unavailable), (csv_of(PETITIONS), csv_of(PETITIONS).decode().encode("gb18030")), (PETITIONS,), csv_of),
    Target("tables", read_a_table, (Refused,), (BOOK, "名称,地址\n水荫社区,水荫横路 12 号\n".encode()), (SHEET,), book_of),
    Target("holiday notice", read_a_notice, (), (NOTICE_2026.encode(), NOTICE_2027.encode())),
    Target("wording", read_a_wording, (), tuple(text.encode() for text in list(REPLY.texts.values())[:6])),
    Target("edition", read_an_edition, (KeyError, ValueError, TypeError), values=(WORDING,)),
    Target("drafts", read_drafts, (ValueError,), values=(*(json.loads(draft_text(one)) for one in DRAFTS), json.loads(FORM))),
    Target("views", read_views, (), values=(VIEWS,)),
    Target("numbers", read_numbers, (), (NUMBER.encode(), b"440104000-2026-000134", "越信访〔2026〕12号".encode(), b"4827 1936 05")),
    Target("names of files", read_a_name, (), (b"app/a.py", b"../evil", "resources/docs/红棉.md".encode(), b"C:/evil", b"con.txt")),
    Target("scans", lambda data, _: pages_of(data, "x"), (Unavailable,), (a_picture(), a_picture("JPEG"), a_picture("TIFF"), PDF)),
)  # fmt: skip
assert asdict and text_of
