"""What titles say, for 热点: their words without names, and the pairs of characters that stand side by side in them.

What a case keeps of its title is here: without the names of its own people, of whoever is named with an office, and of
whoever seems to be named at all, and without words that say nothing. What people of other cases are called is not known
when a case is written; whoever counts takes that out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from operator import add

from app.domain.masking import COMPOUND_SURNAMES, RARER_SURNAMES, SURNAMES

_WORDS = re.compile(r"[A-Za-z0-9\u4e00-\u9fff]+")
EMPTY_WORDS = re.compile(
    "反映|咨询|投诉|建议|请求|希望|问题|关于|有关|严重|什么|怎么|如何|没有|不能|何时|能否|是否|可以|进行|情况|相关|部门|领导|"
    "尽快|解决|加强|要求|为何|多久|处理|影响|存在|需要"
)
"""Said of anything."""
_EMPTY_ENDS = frozenset(
    "的了是在和与及有不未无我们你他她它这那被把给也都就还要请求对于向从将等为以到个一多太很再又上下里中后前问"
)
_EMPTY_STARTS = _EMPTY_ENDS | {"县", "区"}
"""What follows the name of a place without a break: 县农村 of 东县农村."""
_IN_OFFICE = re.compile(
    rf"(?:{'|'.join(sorted(COMPOUND_SURNAMES))}|[{SURNAMES}])(?:某{{1,2}}|[\u4e00-\u9fff]{{0,2}}?"
    "(?:书记|主任|局长|镇长|县长|区长|市长|乡长|村长|科长|处长|所长|站长|队长|校长|院长|园长|会长|组长|部长|厅长|董事长|"
    "经理|总监|老板|老师|医生|警官|法官|律师|教授|师傅|先生|女士|同志))"
)
"""Somebody by surname and office: whoever it is, a word that many say of them is no issue."""
_NO_NAME = "[欠拖打占骗收乱不的把被违偷]|开发|学校|施工|污染|公司|小区|社区|街道|花园|广场|大道|公寓|医院|物业|业主|居民|村民|幼儿|项目|工地"
"""What is done, to whom and how, and who does it: no name goes on there (张伟|欠薪), and none begins (段|的)."""
_GIVEN = rf"(?!{_NO_NAME})[\u4e00-\u9fff]"
_LIKE_NAME = re.compile(
    rf"(?:{'|'.join(sorted(COMPOUND_SURNAMES))}|[{SURNAMES}{RARER_SURNAMES}])(?:某{{1,2}}|{_GIVEN}(?:{_GIVEN})?)"
)
_SURNAMED = re.compile(
    rf"(?=({'|'.join(sorted(COMPOUND_SURNAMES))}|[{SURNAMES}{RARER_SURNAMES}])([\u4e00-\u9fff]{{1,2}}))"
)
"""Every place at which a name may begin, also within what may be another."""
_TRADES_AND_KIN = """
包工头 工头 老板 老板娘 业主 户主 车主 店主 债主 房东 租客 租户 邻居 村民 居民 村长 村主任 村支书 队长 组长 局长 家长 司机
师傅 医生 护士 老师 班主任 校长 教练 经理 店长 会计 出纳 保安 中介 律师 法官 民警 交警 警官 法人 负责人 股东 承包人 工人 民工
员工 职工 学生 同学 同事 亲戚 丈夫 妻子 前夫 前妻 父亲 母亲 儿子 女儿 哥哥 弟弟 姐姐 妹妹 叔叔 舅舅 侄子 女婿 儿媳 网友
"""
_CALLED = tuple(_TRADES_AND_KIN.split())
"""Before a name: trades, offices, kin. A word does not go on from there into a surname, 主任 of 业主任建国 or 东方 of 房东方志强."""
LONGEST_WORD = 4
"""Of the words that a surname's character may belong to."""
_NO_MATTER = frozenset(_CALLED) | {
    "老人", "小孩", "孩子", "群众", "住户", "公司", "单位", "小区", "社区", "街道", "新村", "花园", "大院", "村里", "这里",
}  # fmt: skip
"""Who or where alone, of whatever matter it is."""
_ASKED_OF_ANYTHING = re.compile(
    "(?:清理|督促|整改|整治|查处|协调|核实|核查|调查|答复|回复|解释|说明|帮助|支持|落实|改善|安排|办理|人来|人管|来人|派人|找人|有人|无人|"
    "多次|几次|两次|至今|长期|一直|经常|每天|天天|目前|现在|今年|去年|近期|最近|时候|时间|早日|加快|附近|周边|导致|造成|报修|上门|"
    "举报|质疑|呼吁|强烈|坚决|盼望|恳请|恳求|重视|事情|事宜|事项|现象|乱象|能够|合理|违规|违法|非法|政府|人员|百姓)+"
)
"""What is asked for, how, since when and how often, of whatever matter it is: 清理 alone says not of what, 人来 not for what."""
_PLACE_TAIL = re.compile("(?:社区|村|街道|镇|街)?(?:居民委员会|居委会|村民委员会|村委会|委会|办事处)?")
_MATTERS_TOO = frozenset({"工程", "建设", "公安", "推广", "火电", "石化", "邮电", "温泉", "学院", "机场"})
"""Communities that are called by an ordinary word: whoever says it seldom means them."""
_STREET = re.compile("[东西南北中大正横一二三四五六七八九十]{0,3}(?:街|路|巷|里|大道|马路)")


def said_of(title: str, names: Iterable[str], known: Set[str]) -> str:
    """The words of a title, parted by spaces; `known` are the words in which a surname names nobody (`Lookup.plain_words`)."""
    named = _IN_OFFICE.sub(" ", Names(names).taken_out(title))
    return " ".join(_WORDS.findall(EMPTY_WORDS.sub(" ", _without_likely_names(named, known))))


def people_named(text: str, known: Set[str]) -> Iterator[str]:
    """Who is named where parties are written down, alone or after what they are: 包工头张建国、某公司 → 张建国."""
    for word in _WORDS.findall(text):
        called = max((one for one in _CALLED if word.startswith(one)), key=len, default="")
        name = word.removeprefix(called)
        if _LIKE_NAME.fullmatch(name) and name not in known:
            yield name


def likely_names(text: str) -> Iterator[str]:
    """Whatever in a text might be a name: a surname with one or two characters behind it. Most of it is none."""
    for found in _SURNAMED.finditer(text):
        surname, given = found.group(1), found.group(2)
        yield from (surname + given[:length] for length in range(1, len(given) + 1))


def _without_likely_names(text: str, known: Set[str]) -> str:
    """Without a surname and the one or two characters behind it, unless the surname belongs to a word that is known."""
    at = 0
    while found := _LIKE_NAME.search(text, at):
        at = found.start() + 1
        if not _is_in_a_word(text, found.start(), known):
            text = f"{text[: found.start()]} {text[found.end() :]}"
    return text


def _is_in_a_word(text: str, at: int, known: Set[str]) -> bool:
    first = at if text.endswith(_CALLED, 0, at) else max(0, at - LONGEST_WORD + 1)
    return any(
        text[start:end] in known
        for start in range(first, at + 1)
        for end in range(at + 1, min(start + LONGEST_WORD, len(text)) + 1)
    )


class Names:
    """Names of people, to be taken out of what is said; tens of thousands in a city's year."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = {name for name in names if len(name) > 1}
        self._lengths = sorted(set(map(len, self._names)), reverse=True)
        self.beginnings = frozenset(name[:2] for name in self._names)
        """Only what says one of these can say a name, and hardly anything does."""

    def taken_out(self, said: str) -> str:
        """Without any of them, the longer ones first."""
        for length in self._lengths:
            pieces = {said[at : at + length] for at in range(len(said) - length + 1)}
            for name in sorted(pieces & self._names):
                said = said.replace(name, " ")
        return said


def pairs(said: str) -> set[str]:
    """All the two characters that stand side by side."""
    return set(map(add, said, said[1:]))


def is_telling(pair: str) -> bool:
    """Whether a pair may stand for an issue: two Chinese characters, of which neither says nothing at its end."""
    start, end = pair[0], pair[1]
    return start > "\u4e00" < end and start not in _EMPTY_STARTS and end not in _EMPTY_ENDS


def trimmed(words: str) -> str:
    """Without what says nothing at its ends."""
    return words.lstrip("".join(_EMPTY_STARTS)).rstrip("".join(_EMPTY_ENDS))


def short_places(names: Iterable[str]) -> frozenset[str]:
    """What places are called in short: 云鹤 of 云鹤社区居民委员会."""
    return frozenset(map(_short, names))


def _short(name: str) -> str:
    return next((name[:at] for at in range(2, len(name)) if _PLACE_TAIL.fullmatch(name, at)), name)


def is_matter(words: str, places: Set[str]) -> bool:
    """Whether the words may be an issue, and not only whom it is of, where it is or what is asked for; `places` as of
    `short_places`."""
    stray = words in _NO_MATTER or _ASKED_OF_ANYTHING.fullmatch(words) is not None
    return not stray and not _is_place(words, places)


def _is_place(words: str, places: Set[str]) -> bool:
    """Whether the words are but one of these places, a street of it (水荫二横路), or a piece of a street's name."""
    if words in _MATTERS_TOO:
        return False
    of_place = (at for at in range(2, len(words)) if words[:at] in places)
    return (
        _short(words) in places
        or (len(words) > 1 and words[0] not in "街路马" and _STREET.fullmatch(words) is not None)
        or any(_STREET.fullmatch(words, at) for at in of_place)
    )
