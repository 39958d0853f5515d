"""A home of any size, filled with invented people and matters: ten years of a busy hall, with a few needles in it.

The entries are sealed, signed and chained as an act's are; the projections follow by one rebuild.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import accumulate
from pathlib import Path

from app.domain import kinds as k
from app.domain.entries import Body, NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.number import make_case_number
from app.domain.terms import Capacity, Channel, PartyRole
from app.domain.world import Lookup
from app.ids import inquiry_code, uuid7
from db.engine import writing_engine
from db.home import Home, HomeLock
from db.keys import read_keys
from db.measure.bulk import BulkJournal
from db.measure.invented_hall import months

ORG, DESK_TAG = "440104014", "B0"
YEARS = 10
_EVERY = 50
LONG_ENTRIES = 200
"""Entries of the one long case."""
NEEDLE_NAME, NEEDLE_ID, NEEDLE_WORDS = "欧阳靖堃", "440104190001019990", "木棉鹅湖"
_CAPACITIES = ("", *(capacity.code for capacity in Capacity))
NEEDLES = 5
_VOCABULARY, _IN_A_TITLE, _LIKE_NAMES = 4000, 5, 6
Dated = tuple[datetime, NewEntry]
_BATCH = 2000
_SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈"
_GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国志文慧云海燕婷雪梅春生永福德贵嘉欣子涵浩宇梓轩"
_PLACES = [
    "东门",
    "西坊",
    "南苑",
    "北街",
    "河边",
    "山脚",
    "桥头",
    "码头",
    "学校",
    "医院",
    "市场",
    "车站",
    "公园",
    "工地",
    "厂区",
    "祠堂",
    "水塔",
    "球场",
    "巷口",
    "楼顶",
]
_THINGS = [
    "水管",
    "电梯",
    "路灯",
    "围墙",
    "井盖",
    "楼梯",
    "天台",
    "车位",
    "绿地",
    "排污口",
    "消防通道",
    "充电桩",
    "垃圾站",
    "公积金",
    "退休金",
    "工资",
    "押金",
    "补偿款",
    "学位",
    "医保",
]
_TROUBLES = [
    "坏了没有修",
    "被人占用",
    "一直拖欠",
    "说法前后不一",
    "半夜噪音很大",
    "漏水漏电",
    "收费没有依据",
    "迟迟不批",
    "没有公示",
    "有安全隐患",
]
_WISHES = [
    "请派人来看",
    "请说明依据",
    "请尽快处理",
    "请退还多收的钱",
    "请协调双方",
    "请书面答复",
    "请公开材料",
    "请依法查处",
]
_WHEN = [
    "今年三月起",
    "去年底",
    "上个月",
    "前后两年",
    "连续一个星期",
    "雨季以来",
    "搬来以后",
    "年初至今",
    "改造完工后",
    "换了公司以后",
]


def invent(folder: Path, password: str, count: int, lookup: Lookup, now: datetime) -> str:
    """Write `count` cases that end at `now` into a closed home; answers the id of the long case.

    A rebuild must follow. Raises Unavailable.
    """
    home = Home(folder)
    user, key = read_keys(home.keys).unlock("", password)
    invented = _Invention(lookup, count, now)
    with HomeLock(home):
        engine = writing_engine(home.database, key)
        journal = BulkJournal(engine, user, ORG)
        for first in range(0, count, _BATCH):
            numbers = range(first, min(first + _BATCH, count))
            journal.write(entry for number in numbers for entry in invented.entries(number))
        long_case = uuid7(now)
        journal.write(invented.long_case(long_case, now))
        for month in months(ORG, invented.some, YEARS, now, invented.name, random.Random(count)):
            journal.write(month)
        engine.dispose()
    return long_case


class _Invention:
    """Invents the same people and matters for the same size, ids apart."""

    def __init__(self, lookup: Lookup, count: int, now: datetime) -> None:
        self._random = random.Random(count)
        self._count, self._now = count, now
        self._categories = [
            two.code for one in lookup.categories.children() for two in lookup.categories.children(one.code)
        ]
        self._areas = [area.code for area in lookup.directory.areas if len(area.code) == 12]
        self._bodies = [(body.code, body.name) for body in lookup.directory.bodies_of(ORG[:6] + "000")]
        self._lately: list[tuple[str, k.Person]] = []
        self.some: list[str] = []
        """A case of every so many, for what is planned around them."""
        self._words, self._often = self._vocabulary(lookup)

    def _vocabulary(self, lookup: Lookup) -> tuple[list[str], list[float]]:
        """Words of titles, and how often each: so many and so uneven as in 2,816 real titles, each of which has ten pairs of
        characters, in a month's 2,500 some 12,000 different ones."""
        named = (one.name for one in lookup.categories.children())
        characters = sorted(
            {
                c
                for text in (*named, *_PLACES, *_THINGS, *_WHEN, *_WISHES, _GIVEN, _SURNAMES[:_LIKE_NAMES])
                for c in text
                if c.isalpha()
            }
        )
        words = ["".join(self._random.sample(characters, 2)) for _ in range(_VOCABULARY)]
        return words, [*accumulate(1 / rank for rank in range(1, _VOCABULARY + 1))]

    def moment(self, number: int) -> datetime:
        """When a case came: evenly over the years, all before now."""
        span = timedelta(days=365 * YEARS) * ((number - self._count) / self._count)
        return (self._now + span - timedelta(minutes=1)).replace(microsecond=0)

    def entries(self, number: int) -> Iterator[Dated]:
        """A case with what happened to it; two in five are brought by somebody known."""
        at = self.moment(number)
        petitioner, person = self._somebody(number, at)
        if person is not None:
            yield _new(at, Subject("petitioner", petitioner), k.PetitionerRecorded(person))
        case = uuid7(at)
        hidden = number % 200 == 199
        if number % _EVERY == 0:
            self.some.append(case)
        yield _new(
            at,
            Subject("case", case),
            self._registered(number, case, petitioner, at, hidden=hidden),
            case,
            hidden=hidden,
        )
        for body in self._later(number, at):
            yield _new(at, Subject("case", case), body, hidden=hidden)

    def long_case(self, case: str, at: datetime) -> Iterator[Dated]:
        """One case with LONG_ENTRIES entries."""
        petitioner = uuid7(at)
        yield _new(at, Subject("petitioner", petitioner), k.PetitionerRecorded(self._person(self._count)))
        yield _new(at, Subject("case", case), self._registered(self._count, case, petitioner, at), case)
        for step in range(LONG_ENTRIES - 1):
            talk = k.TalkNoted("本人", self._text(2))
            yield _new(at, Subject("case", case), talk if step % 2 else k.HandlingNoted("visit", self._text(3)))

    def _somebody(self, number: int, at: datetime) -> tuple[str, k.Person | None]:
        if self._lately and number % 5 > 2:
            return self._random.choice(self._lately)[0], None
        person = self._person(number)
        self._lately = [*self._lately[-500:], (uuid7(at), person)]
        return self._lately[-1]

    def name(self) -> str:
        """Of somebody new."""
        pick = self._random
        return pick.choice(_SURNAMES) + "".join(pick.choices(_GIVEN, k=pick.choice((1, 2, 2))))

    def _person(self, number: int) -> k.Person:
        pick, name = self._random, self.name()
        id_number = f"44010419{pick.randrange(40, 99)}{pick.randrange(1, 13):02d}{pick.randrange(1, 29):02d}{pick.randrange(10_000):04d}"
        if number % max(1, self._count // NEEDLES) == 0:
            name, id_number = NEEDLE_NAME, NEEDLE_ID
        return k.Person(
            name,
            "resident",
            id_number,
            pick.choice("12"),
            phone=f"1380000{pick.randrange(10_000):04d}",
            place=pick.choice(self._areas),
            address=f"{pick.choice(_PLACES)}{pick.randrange(1, 300)} 号 {pick.randrange(101, 3500)}",
        )

    def _registered(
        self, number: int, case: str, petitioner: str, at: datetime, *, hidden: bool = False
    ) -> k.CaseRegistered:
        pick, text = self._random, self._text(pick_length := self._random.randrange(3, 9))
        if number % max(1, self._count // NEEDLES) == 0:
            text = text[:20] + NEEDLE_WORDS + text[20:]
        party = k.Party(PartyRole.MAIN.code, "" if hidden else petitioner, self._person(number) if hidden else None)
        category, area = pick.choice(self._categories), pick.choice(self._areas)
        capacity = _CAPACITIES[number % len(_CAPACITIES)]
        demand = k.Demand("1", text, category, area, legal_class="appeal_6", capacity=capacity)
        return k.CaseRegistered(
            number=str(make_case_number(ORG, at.date(), DESK_TAG, number % 9000 + 1, case)),
            inquiry_code="" if hidden else inquiry_code(),
            channel=pick.choice(list(Channel)).code,
            received_at=at.isoformat(timespec="milliseconds"),
            title=self._title(),
            people=(party,),
            headcount=pick.choice((1, 1, 1, 1, 1, 1, 2, 3, 5)) if pick_length else 1,
            demands=(demand,),
            restricted=hidden,
            readers=("somebody-else",) if hidden else (),
        )

    def _later(self, number: int, at: datetime) -> Iterator[Body]:
        """Old cases are closed, recent ones stand somewhere on the way."""
        far = self._random.random()
        if far < 0.3:
            body, name = self._random.choice(self._bodies)
            yield k.CaseAccepted(("1",), at.date().isoformat(), body, name)
        if 0.2 < far < 0.7 and number < self._count * 0.98:
            yield k.CaseClosed("resolved")

    def _title(self) -> str:
        words = self._random.choices(self._words, cum_weights=self._often, k=_IN_A_TITLE)
        return f"{''.join(words)}{self._random.choice(_THINGS)}{self._random.choice(_TROUBLES)}"

    def _text(self, sentences: int) -> str:
        pick = self._random.choice
        return "".join(
            f"{pick(_WHEN)}，{pick(_PLACES)}的{pick(_THINGS)}{pick(_TROUBLES)}，{pick(_WISHES)}。"
            for _ in range(sentences)
        )


def _new(at: datetime, subject: Subject, body: Body, id_: str = "", *, hidden: bool = False) -> Dated:
    return at, NewEntry(id_ or uuid7(at), subject, body, Routing((ORG,), hidden))
