"""Which font draws which character: chains of bundled fonts, each loaded when a text first needs it.

FandolFang (仿宋) lacks ordinary characters of names such as 玥 堃 祎, so every text is cut into one run per font. What
no font can draw is named to the clerk before printing (`missing_characters`) and stands on paper as 〓, the printers'
mark for an absent sort; a paper never shows a character that only resembles the one in the file.
"""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache
from importlib.resources import files
from itertools import groupby
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Unavailable

if TYPE_CHECKING:
    from app.documents.faces import PaperFont

FONT_UNREADABLE = template(
    "font_unreadable",
    QT_TRANSLATE_NOOP(
        "Problem", "字体文件 {file} 缺失或已损坏，暂时不能出文书。请重新安装本程序，已登记的内容不受影响。"
    ),
)

ABSENT = "〓"
_ZERO_WIDTH_JOINER = "\u200d"
_REST = ("LXGWWenKai-Light", "NotoSerifSC-Light-extra", "BabelStoneHan-extra")
_LATIN_PUNCTUATION = frozenset("“”‘’·")
"""LXGW WenKai draws these narrow, as in Latin text; Chinese text takes them full width from the next font."""
_lock = RLock()


class Chain(Enum):
    """Fonts asked one after the other for a character (GB/T 9704-2012 5.2.2: 仿宋, 小标宋, 黑体, 楷体)."""

    BODY = ("FandolFang-Regular", *_REST)
    TITLE = ("NotoSerifSC-Bold", *_REST, "FandolFang-Regular")
    HEADING = ("NotoSansSC-Regular", *_REST, "FandolFang-Regular")
    KAI = ("LXGWWenKai-Light", "FandolFang-Regular", *_REST[1:])


@dataclass(frozen=True, slots=True)
class Run:
    """Consecutive characters drawn by one font."""

    font: str
    text: str


@cache
def font(name: str) -> PaperFont:
    """The font of this file name without ".ttf", read once and known to ReportLab.

    Raises Unavailable when the file is missing or is no usable font.
    """
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFError

    from app.documents.faces import PaperFont

    path = Path(str(files("resources") / "fonts" / f"{name}.ttf"))
    try:
        with _lock:
            loaded = PaperFont(name, str(path))
            registerFont(loaded)
    except (OSError, ValueError, TTFError, struct.error, IndexError, KeyError) as error:
        raise Unavailable(Problem(FONT_UNREADABLE, values={"file": path.name})) from error
    return loaded


@cache
def font_of(char: str, chain: Chain) -> str | None:
    """The first font of the chain that draws this character, or None."""
    code = ord(char)
    names: tuple[str, ...] = chain.value
    for name in names:
        narrow = name == "LXGWWenKai-Light" and char in _LATIN_PUNCTUATION
        if not narrow and code in font(name).face.charToGlyph:
            return name
    return None


@cache
def width(char: str, chain: Chain) -> float:
    """Advance of a drawable character, in em."""
    return float(font(font_of(char, chain) or chain.value[0]).face.charWidths.get(ord(char), 1000)) / 1000


def runs(text: str, chain: Chain) -> list[Run]:
    """The text cut where the font changes, as it can be drawn (see `drawable`)."""
    pairs = ((font_of(char, chain) or chain.value[0], char) for char in drawable(text))
    return [Run(name, "".join(char for _, char in group)) for name, group in groupby(pairs, key=lambda pair: pair[0])]


def drawable(text: str) -> str:
    """The text with one character per glyph: clusters composed, invisible characters out, the undrawable as 〓."""
    if _is_plain(text):
        return text
    return "".join(_composed(cluster) if _can_draw(cluster) else ABSENT for cluster in _clusters(text))


def missing_characters(*texts: str) -> tuple[str, ...]:
    """What no font can draw, each once, in order: a character, or a sequence that is read as one (emoji, variants)."""
    found = (cluster for text in texts if not _is_plain(text) for cluster in _clusters(text) if not _can_draw(cluster))
    return tuple(dict.fromkeys(found))


def _is_plain(text: str) -> bool:
    main = font(Chain.BODY.value[0]).face.charToGlyph
    return all(ord(char) in main for char in text)


def _clusters(text: str) -> Iterator[str]:
    """Base characters with what belongs to them: combining marks, variation selectors, joined emoji."""
    cluster = ""
    for char in text:
        belongs = unicodedata.category(char) in {"Mn", "Me", "Mc"} or char == _ZERO_WIDTH_JOINER or _is_skin_tone(char)
        if cluster and (belongs or cluster.endswith(_ZERO_WIDTH_JOINER)):
            cluster += char
        else:
            if cluster:
                yield cluster
            cluster = char
    if cluster:
        yield cluster


def _composed(cluster: str) -> str:
    """A cluster as the one character Unicode has for it; single ideographs stay as written (NFC would unify some)."""
    if len(cluster) > 1:
        return unicodedata.normalize("NFC", cluster)
    if cluster in "\t\r\n":
        return " "
    return "" if unicodedata.category(cluster) == "Cf" else cluster


def _can_draw(cluster: str) -> bool:
    whole = _composed(cluster)
    if not whole:
        return True
    # right-to-left letters need shaping and reordering, which this engine does not do
    return (
        len(whole) == 1
        and font_of(whole, Chain.BODY) is not None
        and unicodedata.bidirectional(whole) not in {"R", "AL"}
    )


def _is_skin_tone(char: str) -> bool:
    return "\U0001f3fb" <= char <= "\U0001f3ff"
