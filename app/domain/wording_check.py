"""What a station may write into the words of a paper: known fields only, nothing required left out, no help for silence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.silence import silence_problem
from app.domain.wording import Edition, fields_of

EMPTY = template(
    "wording.empty", QT_TRANSLATE_NOOP("Problem", "这一段空着，文书上就缺了一句。请写上，或者用回原来的。")
)
TOO_LONG = template(
    "wording.too_long", QT_TRANSLATE_NOOP("Problem", "这一段太长了（{count} 字），请写在 {most} 字以内。")
)
BRACES = template(
    "wording.braces", QT_TRANSLATE_NOOP("Problem", "花括号“{{”“}}”是留给项目用的，请用插入，不要自己打。")
)
UNKNOWN_FIELD = template(
    "wording.unknown_field", QT_TRANSLATE_NOOP("Problem", "这一段里没有“{field}”这一项。可以用的有：{fields}。")
)
NO_FIELDS = template("wording.no_fields", QT_TRANSLATE_NOOP("Problem", "这一段里不能用“{field}”这一项，请删去。"))
LACKS = template("wording.lacks", QT_TRANSLATE_NOOP("Problem", "{name}：不能没有“{what}”。"))
UNKNOWN_TEXT = template(
    "wording.unknown_text", QT_TRANSLATE_NOOP("Problem", "《{paper}》没有这一段，请重新打开设置再改。")
)
LONGEST = 2000


def text_problems(texts: Mapping[str, str], base: Edition) -> Iterator[Problem]:
    """Problems of changed templates, each under `texts.<key>`."""
    for key, text in texts.items():
        field = f"texts.{key}"
        if key not in base.texts:
            yield Problem(UNKNOWN_TEXT, "paper", {"paper": base.paper})
        elif not text.strip():
            yield Problem(EMPTY, field)
        elif len(text) > LONGEST:
            yield Problem(TOO_LONG, field, {"count": str(len(text)), "most": str(LONGEST)})
        else:
            yield from _fields(text, base.texts[key], field)
            yield from _required(key, text, base)
            yield from silence_problem(text, field)


def _fields(text: str, delivered: str, field: str) -> Iterator[Problem]:
    known = fields_of(delivered)
    for name in fields_of(text):
        if name in known:
            continue
        if known:
            yield Problem(UNKNOWN_FIELD, field, {"field": name, "fields": "、".join(known)})
        else:
            yield Problem(NO_FIELDS, field, {"field": name})
    if re.search("[{}]", re.sub(r"\{\{|\}\}|\{[^{}]+\}", "", text)):
        yield Problem(BRACES, field)


def _required(key: str, text: str, base: Edition) -> Iterator[Problem]:
    for need in base.required:
        if key in need.texts and (missing := need.missing(text)):
            what = "”和“".join(hold.split("|")[0].strip("{}") for hold in missing)
            yield Problem(LACKS, f"texts.{key}", {"name": need.name, "what": what})
