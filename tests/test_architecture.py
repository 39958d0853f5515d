"""The rules of the house, one named test each. An exception stands here by name, with its reason.

The import layers are contracts of import-linter (pyproject.toml); what those cannot say is here. Every rule is a function
from source to offences, and `test_rule_bites` feeds each one a snippet that it must refuse.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

from tests.named_acts import NO_PANEL, SUPPORT_OF_ACTS

ROOT = Path(__file__).resolve().parent.parent
CODE = ("app", "db", "ui", "resources", "main.py")
MOST_LINES, MOST_FUNCTION_LINES = 400, 40

Rule = Callable[[str, ast.Module], list[str]]
"""(path from the root, parsed file) → offences."""

ALLOWED_IMPORTS: Mapping[str, tuple[str, ...]] = {
    "main": (),
    "qtawesome": ("ui/icons.py",),
    "matplotlib": ("app/documents/pictures.py",),
    "docx": ("app/documents/brief_word.py", "tests/app/reports/test_brief.py"),
}
BUILDS_A_DESK = ("main.py",)
PRINTS: Mapping[str, str] = {}
MAY_CATCH_ALL: Mapping[str, str] = {
    "ui/lane.py": "carries whatever a worker raised to the window's thread, where it is judged",
}
READS_UNSEEN = ("app/reports/unseen.py", "app/ports/unseen.py", "db/reading.py")
NAMES_MAIN_WINDOW = ("main.py", "ui/main_window.py", "ui/application.py")
DOMAIN_MAY_IMPORT = {*sys.stdlib_module_names, "stdnum", "app"}

# spelled in pieces, so that this file does not offend
PRIVATE_PLACES = re.compile(
    r"/(wor[k]|far[m]|roo[t])/|/tm[p]/\w|/hom[e]/\w|/User[s]/\w|[A-Z]:\\User[s]|pyp[i]\.org|pythonhoste[d]|registry\.np[m]js"
)


# ---------- rules


def lines_of_file(path: str, tree: ast.Module) -> list[str]:
    """No file over 400 lines: tables of data go to resources."""
    count = len((ROOT / path).read_text("utf-8").splitlines())
    return [f"{path}: {count} lines"] if count > MOST_LINES else []


def lines_of_functions(path: str, tree: ast.Module) -> list[str]:
    """No function over 40 lines, docstring included."""
    found = ((f, (f.end_lineno or f.lineno) - f.lineno + 1) for f in _functions(tree))
    return [f"{path}:{f.lineno} {f.name}: {count} lines" for f, count in found if count > MOST_FUNCTION_LINES]


def docstring(path: str, tree: ast.Module) -> list[str]:
    """Every module says what it is for."""
    return [] if ast.get_docstring(tree) else [f"{path}: no docstring"]


def reserved_imports(path: str, tree: ast.Module) -> list[str]:
    """Nothing of the program imports main (tests may); only one file each imports qtawesome, matplotlib, docx."""
    return [
        f"{path}:{line} imports {name}"
        for name, line in _imports(tree)
        if path not in ALLOWED_IMPORTS.get(name.partition(".")[0], (path,))
    ]


def builds_desk(path: str, tree: ast.Module) -> list[str]:
    """Only main.py and the tests build a Desk."""
    calls = [n for n in ast.walk(tree) if isinstance(n, ast.Call) and _name(n.func) == "Desk"]
    return [] if path in BUILDS_A_DESK else [f"{path}:{n.lineno} builds a Desk" for n in calls]


def receives_main_window(path: str, tree: ast.Module) -> list[str]:
    """No widget receives the main window: it gets the lane, ids and rows, and emits signals."""
    if path in NAMES_MAIN_WINDOW:
        return []
    arguments = (a for f in _functions(tree) for a in (*f.args.posonlyargs, *f.args.args, *f.args.kwonlyargs))
    return [
        f"{path}:{a.lineno} receives the main window"
        for a in arguments
        if a.arg == "main_window" or (a.annotation and "MainWindow" in ast.unparse(a.annotation))
    ]


def sees_the_unseen(path: str, tree: ast.Module) -> list[str]:
    """What a user does not see is read whole by one report, which lets no word of it through (Art. 30)."""
    names = ((_name(n), n) for n in ast.walk(tree) if isinstance(n, ast.Attribute | ast.Name))
    return [f"{path}:{n.lineno} asks for it" for name, n in names if name == "UnseenQuery" and path not in READS_UNSEEN]


def swallowed(path: str, tree: ast.Module) -> list[str]:
    """No bare except, none that catches everything, and none that only passes."""
    offences = []
    for handler in (n for n in ast.walk(tree) if isinstance(n, ast.ExceptHandler)):
        caught = "" if handler.type is None else ast.unparse(handler.type)
        everything = caught in ("", "Exception", "BaseException")
        reraises = any(isinstance(n, ast.Raise) for n in ast.walk(handler))
        if everything and not reraises and path not in MAY_CATCH_ALL:
            offences.append(f"{path}:{handler.lineno} catches everything")
        elif everything and all(isinstance(n, ast.Pass | ast.Continue) for n in handler.body):
            offences.append(f"{path}:{handler.lineno} swallows")
    return offences


def prints(path: str, tree: ast.Module) -> list[str]:
    """Standard output belongs to the commands, which write through one function."""
    calls = [
        n for n in ast.walk(tree) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name) and n.func.id == "print"
    ]
    return [] if path in PRINTS else [f"{path}:{n.lineno} prints" for n in calls]


def validators(path: str, tree: ast.Module) -> list[str]:
    """No Qt validator and no input mask: they silently drop what an input method commits."""
    bad = re.compile(r"Q\w*Validator|setValidator|setInputMask")
    names = ((_name(n), n) for n in ast.walk(tree) if isinstance(n, ast.Attribute | ast.Name))
    return [f"{path}:{n.lineno} {name}" for name, n in names if bad.fullmatch(name)]


def domain_imports(path: str, tree: ast.Module) -> list[str]:
    """The domain rests on the standard library, python-stdnum and itself."""
    return [
        f"{path}:{line} imports {name}"
        for name, line in _imports(tree)
        if name.partition(".")[0] not in DOMAIN_MAY_IMPORT or (name.startswith("app") and "app.domain" not in name)
    ]


def private_places(path: str, text: str) -> list[str]:
    """No path of somebody's machine and no registry host in a file."""
    found = ((number, PRIVATE_PLACES.search(line)) for number, line in enumerate(text.splitlines(), 1))
    return [f"{path}:{number} {match[0]}" for number, match in found if match]


def merge_marks(path: str, text: str) -> list[str]:
    """No mark of an unfinished merge in a file."""
    marks = ("<" * 7 + " ", ">" * 7 + " ")
    return [f"{path}:{number}" for number, line in enumerate(text.splitlines(), 1) if line.startswith(marks)]


# ---------- the rules over the tree


@pytest.mark.parametrize(
    ("rule", "under"),
    [
        (lines_of_file, (*CODE, "tests")),
        (lines_of_functions, (*CODE, "tests")),
        (docstring, (*CODE, "tests")),
        (reserved_imports, CODE),
        (builds_desk, CODE),
        (receives_main_window, ("ui",)),
        (sees_the_unseen, CODE),
        (swallowed, CODE),
        (prints, ("app", "db", "ui")),
        (validators, ("ui",)),
        (domain_imports, ("app/domain",)),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_rule_holds(rule: Rule, under: tuple[str, ...]) -> None:
    offences = [offence for path in sources() if _is_under(path, under) for offence in rule(path, parsed(path))]
    assert not offences, "\n".join([rule.__doc__ or "", *offences])


def test_no_private_places_in_tracked_files() -> None:
    texts = ((path, _text(ROOT / path)) for path in tracked() if path != "uv.lock")
    assert not [offence for path, text in texts if text for offence in private_places(path, text)]


def test_no_marks_of_a_merge_in_tracked_files() -> None:
    texts = ((path, _text(ROOT / path)) for path in tracked())
    assert not [offence for path, text in texts if text for offence in merge_marks(path, text)]
    assert merge_marks("x.ts", "<" * 7 + " HEAD\n") and not merge_marks("x.md", "a << b")


def test_text_resources_are_utf8() -> None:
    suffixes = {".csv", ".json", ".md", ".qss", ".svg", ".toml", ".ts", ".txt"}
    for path in (p for p in tracked() if p.startswith("resources/") and Path(p).suffix in suffixes):
        (ROOT / path).read_bytes().decode("utf-8")


# ---------- the acts: the same word in every folder


def test_every_act_is_in_the_list_of_acts() -> None:
    assert _act_modules() == _modules_in("app/acts") - set(SUPPORT_OF_ACTS)


def test_every_act_has_its_panel() -> None:
    assert _act_modules() - set(NO_PANEL) <= _modules_in("ui/acts")


def test_every_act_has_its_test() -> None:
    assert {f"test_{name}" for name in _act_modules()} <= _modules_in("tests/app/acts")


def test_exceptions_are_still_needed() -> None:
    paths = {*BUILDS_A_DESK, *PRINTS, *MAY_CATCH_ALL, *READS_UNSEEN, *NAMES_MAIN_WINDOW, "ui/icons.py"}
    paths |= {f"app/acts/{name}.py" for name in (*SUPPORT_OF_ACTS, *NO_PANEL)}
    assert not [path for path in paths if not (ROOT / path).exists()]


# ---------- every rule turns red


@pytest.mark.parametrize(
    ("rule", "bad"),
    [
        (lines_of_functions, "def f():\n" + "    f()\n" * MOST_FUNCTION_LINES),
        (docstring, "x = 1"),
        (reserved_imports, "import main"),
        (reserved_imports, "from main import run"),
        (reserved_imports, "import qtawesome as qta"),
        (reserved_imports, "from matplotlib.figure import Figure"),
        (builds_desk, "import app.desk\ndesk = app.desk.Desk(store)"),
        (receives_main_window, "def f(self, main_window): ..."),
        (receives_main_window, "def f(self, w: 'MainWindow | None'): ..."),
        (sees_the_unseen, "cases = desk.read(UnseenQuery(('DIS-1',)))"),
        (swallowed, "try:\n    f()\nexcept:\n    pass"),
        (swallowed, "try:\n    f()\nexcept Exception:\n    log(1)"),
        (prints, "print('x')"),
        (validators, "field.setValidator(QtGui.QIntValidator())"),
        (validators, "field.setInputMask('000')"),
        (domain_imports, "import sqlalchemy.orm"),
        (domain_imports, "from app import ports"),
        (domain_imports, "def f():\n    from app.ports import Store"),
    ],
)
def test_rule_bites(rule: Rule, bad: str) -> None:
    assert rule("ui/bad.py", ast.parse(bad))


def test_rule_of_file_length_bites(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "bad.py").write_text("x = 1\n" * (MOST_LINES + 1), "utf-8")
    monkeypatch.setattr(sys.modules[__name__], "ROOT", tmp_path)
    assert lines_of_file("bad.py", ast.parse(""))


@pytest.mark.parametrize(
    "place", ["/tm" + "p/x", "/wor" + "k/main", "https://pyp" + "i.org/simple", "/hom" + "e/wang/"]
)
def test_rule_of_private_places_bites(place: str) -> None:
    assert private_places("x.md", f"see {place}")


# ---------- reading the tree


@cache
def tracked() -> tuple[str, ...]:
    """Files of this checkout, new ones included, ignored ones not."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True).stdout
    return tuple(path for path in listed.split("\0") if path and (ROOT / path).is_file())


def sources() -> list[str]:
    """The Python files."""
    return [path for path in tracked() if path.endswith(".py")]


@cache
def parsed(path: str) -> ast.Module:
    return ast.parse((ROOT / path).read_text("utf-8"), path)


def _is_under(path: str, places: tuple[str, ...]) -> bool:
    return any(path == place or path.startswith(place + "/") for place in places)


def _text(path: Path) -> str:
    data = path.read_bytes()
    return "" if b"\0" in data else data.decode("utf-8", "replace")


def _functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef))


def _imports(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Every imported name with its line, those inside functions too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((f"{node.module or ''}.{alias.name}", node.lineno) for alias in node.names)


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _modules_in(folder: str) -> set[str]:
    return {path.stem for path in (ROOT / folder).glob("*.py") if path.stem != "__init__"}


def _act_modules() -> set[str]:
    from app.acts import ACTS

    return {act.decide.__module__.rpartition(".")[2] for act in ACTS.values()}


def test_the_page_on_threats_names_tests_that_are_there() -> None:
    page = (ROOT / "resources/docs/security.md").read_text(encoding="utf-8")
    written = {
        node.name
        for path in sources()
        if path.startswith("tests/")
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.FunctionDef)
    }
    named = set(re.findall(r"`(test_\w+)`", page))
    assert len(named) > 20
    assert named <= written, named - written
    assert all((ROOT / path).is_file() for path in re.findall(r"`(tests/[\w/]+\.py)`", page))
