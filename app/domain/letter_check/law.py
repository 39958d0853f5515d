"""Basis and remedy: a law by its name with its article, the body to ask for 复查 or 复核 and within how many days (Art. 32, 35, 36)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.letter_check.parts import Checked, Facts, Finding, Part, Role, error, warning
from app.domain.problems import QT_TRANSLATE_NOOP, template

NO_LAW = template(
    "letter.no_law",
    QT_TRANSLATE_NOOP("Problem", "没有写明依据。请写出法律法规的全称，用书名号《》括起来，再写第几条。"),
)
NO_ARTICLE = template(
    "letter.no_article",
    QT_TRANSLATE_NOOP("Problem", "依据写了《{law}》，没有写第几条。请补上条款；文件没有条款的，请写明文号。"),
)
OLD_LAW = template(
    "letter.old_law",
    QT_TRANSLATE_NOOP("Problem", "《信访条例》是 2005 年的旧规定，现在办信访依《信访工作条例》，请核对条款。"),
)
BEYOND = template("letter.beyond", QT_TRANSLATE_NOOP("Problem", "《信访工作条例》一共 50 条，没有{article}，请核对。"))
NO_REMEDY = template(
    "letter.no_remedy",
    QT_TRANSLATE_NOOP(
        "Problem", "没有告诉信访人不服怎么办。请写明自收到之日起 {days} 日内，可以向哪个机关请求{remedy}。"
    ),
)
NO_REMEDY_DAYS = template(
    "letter.no_remedy_days", QT_TRANSLATE_NOOP("Problem", "请求{remedy}的话里没有写“{days}日内”，请补上。")
)
NO_REMEDY_BODY = template(
    "letter.no_remedy_body",
    QT_TRANSLATE_NOOP("Problem", "“{body}”说不清是哪个机关。请写全称，信访人才知道往哪里递{remedy}申请。"),
)
ALONE = template(
    "letter.alone",
    QT_TRANSLATE_NOOP("Problem", "只写了“{words}”，没有说该找谁。请写明有权处理的单位，最好附上地址或者电话。"),
)


@dataclass(frozen=True, slots=True)
class _Needs:
    """What a kind of letter must have."""

    basis: bool = False
    remedy: str = ""


_NEEDS = {
    "reply": _Needs(basis=True, remedy="复查"),
    "review_opinion": _Needs(basis=True, remedy="复核"),
    "rereview_opinion": _Needs(basis=True),
}
_LAW = re.compile(
    r"《((?:[^《》]|〈[^〉]*〉){1,80}?"
    r"(?:法|条例|规定|办法|通知|意见|细则|决定|规则|标准|规范|规程|方案|公告|解释|批复|目录|法典|章程|纪要|指引|指南|准则|导则|通则|通告|条件|规划|命令|令|函)"
    r"(?:（[^（）]*）|\([^()]*\))?)》"
)
"""A law, a rule or a document with rules; not a contract, a form or the name of a newspaper."""
_NUMERAL = "[一二三四五六七八九十百零〇\\d]+"
_ARTICLE = re.compile(rf"第\s*{_NUMERAL}\s*(条|款|项|章)|[〔﹝\[（(]\d{{4}}[〕﹞\]）)]\s*\d+\s*号")
_REGULATION = re.compile(rf"《信访工作条例》第({_NUMERAL})条")
_OLD = re.compile(r"《(国务院)?信访条例》")
ARTICLES_OF_REGULATION = 50
_VAGUE = re.compile(r"(本级|上一级|上级|有关|相关)?(行政)?(人民政府|机关|单位|部门|机关、单位)")
_REMEDY_TO = re.compile(r"向(?P<body>[^，。；、向]{2,40}?)(?:书面)?(?:提出|申请|请求|要求)")
_DAYS = re.compile(rf"({_NUMERAL})\s*[日天]")
_NOT_OURS = re.compile(
    r"(?:不属于|不在|不是|不属)(?:我|本|贵|该)?[^，。；\s]{0,12}?"
    r"(?:职责|职权|职能(?!部门)|管辖|权限|业务(?!员)|(?:管理|受理)(?:范围|范畴|职能|权限|事项))(?:范围|范畴|权限)*"
)
_WHERE = re.compile(
    r"(?:向|到|往|找|与|和|联系|咨询|拨打|致电)[^。；]{2,40}?(?:反映|反馈|提出|咨询|申请|投诉|举报|求助|联系|办理|处理|起诉|复议|仲裁|诉讼|解决|报案|主张)"
    r"|由[^。；，]{2,30}(?:负责|管理|承担|处理|办理|答复|管辖|主管|实施|组织)|(?:转|移交|转交|转送|转办|函告|联系|协调)[^。；]{0,6}[^。；，]{2,30}(?:局|委|办|街道|镇|区|公司|部门|单位|中心|处|所|法院|政府|厅|站|院)"
    r"|(?:属于?|为|系|是)[^。；，]{2,30}(?:职责|职权|职能|管辖|管理|负责)|\d{3,4}[-—]?\d{7,8}|\b1\d{4}\b"
)
_DIGITS = {char: value for value, char in enumerate("〇一二三四五六七八九")} | {"零": 0}


def law_findings(letter: Checked, facts: Facts) -> Iterator[Finding]:
    """Basis, remedy, wrong citations, and a refusal of competence that leaves the petitioner standing."""
    needs = _NEEDS.get(letter.kind, _Needs())
    if needs.basis:
        yield from _basis(letter)
    if needs.remedy:
        yield from _remedy(letter, needs.remedy, facts.remedy_days[needs.remedy])
    for part in letter.parts:
        yield from _citations(part)
    yield from _alone(letter)


def _basis(letter: Checked) -> Iterator[Finding]:
    bases = [p for p in letter.parts if p.role is Role.BASIS]
    for part in bases or _body(letter):
        laws = _LAW.findall(part.text)
        if not laws:
            yield error(NO_LAW, part.field)
        elif not _ARTICLE.search(part.text):
            yield warning(NO_ARTICLE, part.field, law=laws[0])


def _remedy(letter: Checked, remedy: str, days: int) -> Iterator[Finding]:
    bodies = [p for p in letter.parts if p.role is Role.REMEDY_BODY]
    for part in bodies:
        if not part.text.strip():
            yield error(NO_REMEDY, part.field, remedy=remedy, days=str(days))
        elif _VAGUE.fullmatch(part.text.strip()):
            yield error(NO_REMEDY_BODY, part.field, body=part.text.strip(), remedy=remedy)
    if not bodies:
        for part in _body(letter):
            yield from _clause(part, remedy, days)


def _clause(part: Part, remedy: str, days: int) -> Iterator[Finding]:
    """The clause of a letter of one piece: the sentence that speaks of 复查 or 复核."""
    clause = next((s for s in re.split("[。；\n]", part.text) if remedy in s and _REMEDY_TO.search(s)), "")
    if not clause:
        yield error(NO_REMEDY, part.field, remedy=remedy, days=str(days))
        return
    if days not in map(_value, _DAYS.findall(clause)):
        yield error(NO_REMEDY_DAYS, part.field, remedy=remedy, days=str(days))
    body = next(found["body"] for found in _REMEDY_TO.finditer(clause))
    if _VAGUE.fullmatch(body):
        yield error(NO_REMEDY_BODY, part.field, body=body, remedy=remedy)


def _citations(part: Part) -> Iterator[Finding]:
    if _OLD.search(part.text):
        yield warning(OLD_LAW, part.field)
    for found in _REGULATION.finditer(part.text):
        if not 1 <= _value(found.group(1)) <= ARTICLES_OF_REGULATION:
            yield error(BEYOND, part.field, article=f"第{found.group(1)}条")


def _value(numeral: str) -> int:
    """三十五 → 35, 35 → 35."""
    if numeral.isdecimal():
        return int(numeral)
    total, digit = 0, 0
    for char in numeral:
        if char in "十百":
            total += max(digit, 1) * (10 if char == "十" else 100)
            digit = 0
        else:
            digit = _DIGITS.get(char, 0)
    return total + digit


def _alone(letter: Checked) -> Iterator[Finding]:
    """“不属于本单位职责” never alone: some sentence of the same answer must say where to go (Art. 23)."""
    for part in letter.parts:
        found = _NOT_OURS.search(part.text)
        if found is None:
            continue
        same = "\n".join(p.text for p in letter.parts if p.demand == part.demand)
        if not _WHERE.search(_NOT_OURS.sub("", same)):
            yield error(ALONE, part.field, words=found.group())


def _body(letter: Checked) -> list[Part]:
    return [part for part in letter.parts if part.role is Role.BODY]
