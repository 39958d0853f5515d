"""Personal data as lists, receipts and other units may see it (domain.md 11, the table of masking defaults)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.domain.problems import QT_TRANSLATE_NOOP

_COMPOUND = """
欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶
太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良
漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 东门 西门 南荣
第五 歐陽 司馬 東方 諸葛 尉遲 鍾離 長孫 鮮于
"""
COMPOUND_SURNAMES = frozenset(_COMPOUND.split())
"""复姓 of two characters, also as written in Hong Kong, Macao and Taiwan."""
SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范"
    "金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤欧温"
)
"""The most frequent ones of one character."""
RARER_SURNAMES = "施常康乔齐庞樊兰殷翟倪牛芦季俞章鲁葛伍申尤毕聂焦柳邢骆岳詹耿关祁涂柯阮纪游裴辛丘冼麦饶单卓岑霍蓝简巫甘屈苗左佟覃卜莘娄窦"
"""More of them; of those that most titles say as words (路, 安, 华, 管, 景) none."""
_STARS = "**"
LONGEST_NAME = 4
"""Characters of a Chinese name of two and two."""
_SURNAME_AND_SIDE = re.compile(
    rf"(?:{'|'.join(sorted(COMPOUND_SURNAMES))}|[{SURNAMES}{RARER_SURNAMES}])"
    "(?:业主|户主|住户|居民|村民|商户|租户|房东|租客|邻居|街坊)"
)
"""陈业主: the surname, which a mask leaves anyway, and what they are in the matter; there is no given name to hide."""
_DOWN_TO_COMMUNITY = re.compile(
    r"(?:[^\s\d路街道巷弄号栋座]{2,8}?(?:省|市|县|(?<!小)区))*"
    r"(?:\s*[^\s\d路道巷弄号栋座]{2,6}?(?:街道|镇|乡))?"
    r"(?:\s*(?:[^\s\d号栋座]{1,9}?社区|[^\s\d路街道巷弄号栋座]{1,8}?(?:村委会|居委会|村)))?"
)


_KNOWN_ROOMS = "收发室|传达室|门卫|前台|物业|办公室|值班室|信访[科室办股岗局]|(?:综合|文书|秘书|机要|收文)[科室股岗]"
_ROOMS = re.compile(
    f"{_KNOWN_ROOMS}"
    "|.{2,}(?:室|公司|窗口|委员会|居委会|村委会|街道办|政府|法院|检察院|派出所|工作站)|.{3,}(?:处|局|厅|办|科|中心)"
)
_SIDES = re.compile(
    r"(?:(?:[东南西北]边|[一二三四五六七八九十\d]{1,3}[楼栋]|同一?楼|楼上|楼下|隔壁|对门|附近|沿街|其他|部分|全体|各)[的]?)?"
    "(?:住户|业主|居民|村民|商户|租户|邻居|街坊|房东|租客)|楼上|楼下|隔壁|对门|双方|各方|[一二三四五六七八九十\\d]{1,3}楼"
)
"""Sides called by where they live, without a name."""
_ROOM_FIRST = re.compile(f"(.*?(?:{_KNOWN_ROOMS}))(.+)")
_APART = re.compile(r"[^\s、，,；;（）()：:]+")


def is_unit(name: str) -> bool:
    """Whether this is called as rooms and units are, or as a side is in words, and nobody: 收发室, 区住建局, 楼上住户; what might be a
    person's name is not."""
    name = name.strip()
    if _SIDES.fullmatch(name):
        return True
    return bool(_ROOMS.fullmatch(name)) and not (len(name) <= LONGEST_NAME and name[:2] in COMPOUND_SURNAMES)


_BETWEEN = re.compile(r"[\s—－-]")
_PERSONAL_NUMBER = re.compile(r"(?<!\d)(?:\d{17}[\dXx]|1[3-9]\d{9})(?!\d)")

NAMELESS = QT_TRANSLATE_NOOP("Word", "匿名")
"""What stands for somebody who left no name."""


def mask_name(name: str) -> str:
    """何永强 → 何**, 欧阳靖堃 → 欧阳**, 陈业主 as it is; the number of stars says nothing of the name's length."""
    name = name.strip()
    if not name or _SURNAME_AND_SIDE.fullmatch(name):
        return name
    known = 2 if len(name) > 2 and name[:2] in COMPOUND_SURNAMES else 1
    return name[:known] + _STARS


def mask_receiver(words: str) -> str:
    """Who took something, in the clerk's words: the room or the unit stays, whoever stands beside it is masked."""
    if is_unit(words) or not any(is_unit(word) or _ROOM_FIRST.fullmatch(word) for word in _APART.findall(words)):
        return words if is_unit(words) else mask_name(words)
    return _APART.sub(lambda found: _beside_room(found.group()), words)


def _beside_room(word: str) -> str:
    if is_unit(word):
        return word
    room = _ROOM_FIRST.fullmatch(word)
    return room[1] + mask_name(room[2]) if room else mask_name(word)


def mask_names(text: str, names: Iterable[str]) -> str:
    """A text in which these people are masked where it names them; one character alone names nobody."""
    for name in names:
        if len(name) > 1:
            text = text.replace(name, mask_name(name))
    return text


def says_personal(text: str, known: Iterable[str]) -> bool:
    """Whether a text says one of these names, telephones or numbers of papers, or any number like an ID's or a mobile phone's."""
    joined = _BETWEEN.sub("", text)
    said = (_BETWEEN.sub("", one) for one in known)
    return bool(_PERSONAL_NUMBER.search(joined)) or any(len(one) > 1 and one in joined for one in said)


def mask_id(number: str) -> str:
    """The first 3 and last 4 characters; of a paper shorter than 12 the first 1 and last 2."""
    head, tail = (3, 4) if len(number) >= 12 else (1, 2)
    hidden = len(number) - head - tail
    return number[:head] + "*" * hidden + number[-tail:] if hidden > 0 else "*" * len(number)


def mask_phone(number: str) -> str:
    """138****1234; of a line shorter than 11 digits only the last 4; an extension is left out."""
    line = number.partition("-")[0]
    if len(line) <= 4:
        return "*" * len(line)
    return (line[:3] if len(line) >= 11 else "") + "****" + line[-4:]


def down_to_community(address: str) -> str:
    """What of an address names the places down to 街道 and 社区, as far as it begins with such names."""
    known = _DOWN_TO_COMMUNITY.match(address.strip())
    return known.group() if known else ""


def mask_address(address: str) -> str:
    """The address down to 街道 and 社区, as far as it begins with such names; never a house number."""
    return down_to_community(address).strip() or (_STARS if address.strip() else "")


MASKS = {"name": mask_name, "id_number": mask_id, "phone": mask_phone, "address": mask_address}
"""Field of a person → how it is masked; the other fields are not personal enough to be."""
