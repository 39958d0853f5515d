"""Everything that is built, by name and by word, and what finds among it what is never to be: for `test_never_built.py`.

The sources are parsed once. A name is a field of a class or a member of an enum, a word a text of the program that is no docstring;
to these come the columns of both databases, the words of all papers, and the papers themselves as they come out.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from itertools import chain
from typing import Any

import pypdfium2

from app.documents.registry import PAPERS
from app.documents.sheet import Marks
from app.documents.wording import Words
from app.domain.entries import KINDS
from app.domain.hall_terms import What
from app.settings import SETTINGS
from app.world_loader import delivered_wordings
from db.tables import metadata
from tests.builders import TODAY, lookup
from tests.test_architecture import ROOT, sources

NEVER_BUILT = (
    "No mark, flag, score, rank, watch list or category of a *person* (重点人员, 特殊人员, 扬言, 进京访风险, 最多访, 越级 as person "
    "labels); no visit count used against anyone; no list of petitioners exported or printed (lists of cases, dockets and route sheets "
    "are lists of matters: names masked, no sort or filter by person or by number of visits; a home-visit sheet shows only people who "
    "agreed, and is a logged copy); no face, voice, fingerprint recognition; no early warning on persons: only on places, issues and "
    "units, cells ≥ 5. Where a national exchange format has such a field it is left empty.",
    "An order incident stays in its case, is neutral, can be seen and answered by the petitioner, expires, and never shows at "
    "registration.",
    "No paper, mediation term, aid or rating may be conditional on not petitioning (息诉罢访); a withdrawal is only the petitioner's own "
    "signed act.",
    "Every visit is registered and counted, also after 不再受理, 不予受理 or as a repeat. A void needs a second person and a reason, stays "
    'listed and counted. A back-dated entry can never move "received" behind an earlier act, nor make a late notice look in time: both '
    "dates show.",
    "Staff never see who gave which rating (aggregates of ≥ 5 only); a complaint about a clerk or unit is never handled by them; a home "
    "visit needs the petitioner's agreement on record first.",
)
"""The petitioners' rights, which no list of fields and no wish of anybody overrides: each clause is a test."""

MARKS_OF_A_PERSON = re.compile(
    r"risk|watch_?list|black_?list|grey_?list|key_?(?:person|people)|special_?(?:person|people)|trouble|threat|danger_|_danger|"
    r"(?:person|people|petitioner|visitor|party)_?(?:flag|mark|score|rank|level|grade|class|category|tag|label|type|profile)|"
    r"(?:flag|mark|score|rank|level|grade|category|tag|label|profile)_?of_?(?:person|people|petitioner|visitor)|"
    r"suspicious|credit_?score|trust_?score|stability|malicious|vexatious|querulous|habitual|notorious|bypass_?level|beijing"
)
VISIT_COUNTS = re.compile(
    r"(?:visit|petition|case|repeat|contact|complaint)_?(?:count|counts|number_of|total|frequency|times|rank)$|most_?visits|"
    r"times_?(?:visited|petitioned)|how_often|frequent|repeat_?(?:visitor|petitioner)s?|n_visits"
)
BIOMETRICS = re.compile(
    r"face_?(?:id|print|image|match|recogni)|facial|voice_?(?:print|id|match|recogni)|finger_?print|biometr|iris_?|gait|speaker_id"
)
WARNINGS_OF_A_PERSON = re.compile(
    r"(?:person|people|petitioner|visitor)s?_?(?:warn|alert|alarm|watch)|(?:warn|alert|alarm|watch)\w*_?(?:person|people|petitioner|visitor)s?$"
)

LABELS = (
    "重点人", "特殊人员", "特殊人群", "扬言", "进京访", "进京上访", "非访", "非正常上访", "越级访", "越级上访", "越级走访", "缠访", "闹访", "缠闹", "老访", "老上访", "上访户",
    "上访专业", "上访老", "访霸", "无理访", "无理上访", "最多访", "多次访", "黑名单", "灰名单", "重点关注", "重点对象", "重点管控", "稳控", "维稳", "人员等级", "人员评分",
    "人员画像", "风险人员", "风险等级", "风险评估", "信用分", "偏执", "涉稳", "布控", "盯防", "劝返", "稳定对象",
)  # fmt: skip
VISITS_COUNTED = (
    "上访次数",
    "信访次数",
    "来访次数",
    "走访次数",
    "累计来访",
    "累计信访",
    "第几次来访",
    "访次排",
    "次数最多",
    "来得最多",
)
RECOGNITION = ("人脸", "刷脸", "声纹", "指纹识别", "虹膜", "步态", "生物识别", "体貌特征")
"""A thumb's print beside a signature is what somebody signs with, and is recognised by nobody."""

KNOWN_OF_A_PERSON = "name id_kind id_number sex birth phone place address organisation"
"""All that is recorded of somebody."""
OF_A_LINE = (
    "id number title who headcount channel category place step handler officer_name due_on due_rule received_at last_on linked "
    "restricted due_from closes_on officer apart"
)
FILTERS_OF_CASES = (
    "open steps channels category place received_from received_to due_from due_to linked group officer corrected conflicted "
    "suspected restricted text by_matter"
)
FILTERS_OF_THE_AGENDA = (
    "what states on_from on_to until_from until_to lasting owner place case subject org kind text fields unrestricted by_until "
    "descending limit"
)
CALLED_SO = {
    **dict.fromkeys(
        ("Trouble", "_Trouble", "trouble", "trouble_of", "PaperTrouble", "_lock_trouble"),
        "of a file, a printer, a server",
    ),
    **dict.fromkeys(
        ("return_visits", "open_visits", "_return_visits", "shown_visits"), "the visits themselves, of one case or day"
    ),
    "case_counts": "what is counted of cases, by month, body, place and matter",
    "fingerprint": "of a key that signs releases",
}
"""Names that look like what is never built and say something else."""
TRADES_NOTHING = {
    "app/domain/silence.py": "what is looked for, and the words that refuse it",
    "app/acts/withdraw.py": "asks for the petitioner's own signed paper",
    "ui/acts/agree_mediation.py": "says that no term may be so",
    "ui/acts/reply_checks.py": "says that nothing of the kind was found",
    "ui/pages/meeting/agreement_forms.py": "says that no term may be so",
}
"""Where words stand that trade help for silence, and why they may."""
NO_WORDS_OF_OURS = {
    "app/acts/accept.py": "its paper says nothing that is typed but whom to ask",
    "app/acts/use_simple.py": "its paper says nothing that is typed",
    "app/acts/leave_simple.py": "its paper is the notice of acceptance, on which no reason stands",
    "app/acts/void_paper.py": "issues a paper again as it was asked then",
    "app/acts/request_review.py": "the petitioner's own words",
    "app/acts/reply.py": "asked with the whole letter, `domain.letter_check`",
    "app/acts/decide_review.py": "asked with the whole letter, `domain.letter_check`",
    "app/acts/issue_letter.py": "issues what another act was asked of",
}
"""Acts that issue a paper and need not be asked of its words."""
PROGRAM = ("app/", "db/", "ui/", "main.py")


@dataclass(frozen=True)
class Named:
    """A name or a text of the program, where it stands, and of what class or table it is."""

    where: str
    owner: str
    said: str


@cache
def names() -> tuple[Named, ...]:
    """The fields of all classes, members of enums, functions and what they are given; kinds, settings, what stands on the agenda,
    and every column of both databases."""
    found = [named for read in _program().values() for named in read.names]
    found += (Named("kinds", "kind", kind) for kind in KINDS)
    found += (Named("settings", "setting", key) for key in SETTINGS)
    found += (Named("agenda", "What", what.code) for what in What)
    for table in metadata.tables.values():
        found += (Named("database", table.name, name) for name in (table.name, *table.columns.keys()))
    return (*found, *_centre())


def _centre() -> Iterator[Named]:
    for path in sorted((ROOT / "db/sync/central").glob("*.sql")):
        for table, columns in re.findall(
            r"CREATE TABLE IF NOT EXISTS (\w+) \((.*?)\);", path.read_text("utf-8"), re.DOTALL
        ):
            words = re.findall(r"(?:^|,)\s*([a-z_]+) ", columns)
            yield from (Named(path.name, table, name) for name in (table, *words))


@cache
def texts() -> tuple[Named, ...]:
    """What the program says: its own texts, the words of all papers in every edition, and the resources the screens show."""
    found = [named for read in _program().values() for named in read.texts]
    for name, editions in delivered_wordings().items():
        found += (Named(f"wording/{name}", key, text) for edition in editions for key, text in edition.texts.items())
    tables = (*(ROOT / "resources").glob("*/*.toml"), *(ROOT / "resources/org").glob("*.csv"))
    return (*found, *(Named(path.name, "", path.read_text("utf-8")) for path in sorted(tables)))


@dataclass(frozen=True)
class Read:
    """What one file says."""

    names: tuple[Named, ...]
    texts: tuple[Named, ...]
    """Without what explains the code."""
    identifiers: frozenset[str]


def read(path: str, tree: ast.Module) -> Read:
    """All of a file in one pass: a statement is met before what stands in it."""
    called: list[Named] = []
    said: list[Named] = []
    identifiers: set[str] = set()
    explains: set[int] = set()
    for node in ast.walk(tree):
        sort = type(node)
        if sort is ast.Name:
            identifiers.add(node.id)
        elif sort is ast.Attribute:
            identifiers.add(node.attr)
        elif sort is ast.alias:
            identifiers.add(node.name)
        elif sort is ast.Expr and type(node.value) is ast.Constant:
            explains.add(id(node.value))
        elif sort is ast.Constant and type(node.value) is str and id(node) not in explains:
            said.append(Named(f"{path}:{node.lineno}", "", node.value))
        elif sort is ast.ClassDef:
            called += _of_class(path, node)
        elif sort is ast.FunctionDef:
            called.append(Named(path, "", node.name))
            called += (Named(path, node.name, arg.arg) for arg in (*node.args.args, *node.args.kwonlyargs))
    return Read(tuple(called), tuple(said), frozenset(identifiers))


def _of_class(path: str, node: ast.ClassDef) -> Iterator[Named]:
    yield Named(path, node.name, node.name)
    for line in node.body:
        if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name):
            yield Named(path, node.name, line.target.id)
        elif isinstance(line, ast.Assign) and isinstance(line.value, ast.Tuple):
            yield Named(path, node.name, ast.unparse(line.targets[0]))


@cache
def _program() -> Mapping[str, Read]:
    # the trees are let go of one by one: the collector would go through all of them again and again
    texts_of = ((path, (ROOT / path).read_text("utf-8")) for path in sources() if path.startswith(PROGRAM))
    return {path: read(path, ast.parse(text)) for path, text in texts_of}


@cache
def papers() -> tuple[Named, ...]:
    """The text of every kind of paper, as it comes out of its sample."""
    words = Words(lookup().editions, TODAY)
    return tuple(
        Named(kind.code, "", text_of(paper.pdf(paper.sample, words, Marks()))) for kind, paper in PAPERS.items()
    )


def text_of(pdf: bytes) -> str:
    """All text of a PDF, white space removed; hidden text too."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "".join("".join(page.get_textpage().get_text_range() for page in document).split())
    finally:
        document.close()


# ---------- what finds it


def named_like(pattern: re.Pattern[str], found: Iterable[Named], allowed: Mapping[str, str] | None = None) -> list[str]:
    """The names that say what is never built; `allowed`: names by themselves, each with the reason."""
    called = ((each, _snake(each.said)) for each in found if each.said not in (allowed or {}))
    return [f"{each.where} {each.owner}: {each.said}" for each, name in called if pattern.search(name)]


def saying(words: Iterable[str], found: Iterable[Named], allowed: Mapping[str, str] | None = None) -> list[str]:
    """The texts that say one of the words; `allowed`: parts of texts that may, each with the reason."""
    offences = []
    for each in found:
        said = each.said
        for part in allowed or {}:
            said = said.replace(part, "")
        offences += [f"{each.where} {each.owner}: {word} in {each.said[:60]}" for word in words if word in said]
    return offences


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def beyond(known: str, cls: type[Any]) -> set[str]:
    """The fields of a dataclass that are not among the known ones, named with blanks between."""
    assert is_dataclass(cls)
    return {field.name for field in fields(cls)} - set(known.split())


def uses(*called: str) -> set[str]:
    """The files of the program that name one of these in their code."""
    return {path for path, file in _program().items() if file.identifiers & set(called)}


def source(path: str) -> str:
    """The text of a file."""
    return (ROOT / path).read_text("utf-8")


def dependencies() -> list[Named]:
    """What the program is installed with."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project.get("optional-dependencies", {}).values()
    return [Named("pyproject.toml", "", each) for each in chain(project["dependencies"], *extras)]
