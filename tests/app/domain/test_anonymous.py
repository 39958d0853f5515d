"""去身份: however a text spells who petitions, it is found, taken out, and proved to be gone; and what is said of the matter stays."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.anonymous import ADDRESS, BIRTH, NAME, NUMBER, PHONE, cleaned, identity, remains, tokens
from app.domain.kinds import Party, Person
from app.domain.masking import COMPOUND_SURNAMES, SURNAMES
from tests.builders import HE, lookup

INITIALS = lookup().name_initials
WHO = Person(
    "何永强", "resident", "440104198001013417", "male", "1980-01-01", "13800138000", "", "广州市越秀区黄花岗街道水荫社区水荫路18号301房",
)  # fmt: skip
PEOPLE = (identity("信访人甲", WHO, INITIALS),)
SPELT = {"0": "０零〇", "1": "１一壹幺", "2": "２二贰", "3": "３三叁", "4": "４四肆", "5": "５五伍", "6": "６六陆", "7": "７七柒", "8": "８八捌", "9": "９九玖"}  # fmt: skip
GAPS = ("", " ", "　", "-", "－", ".", "·", "\u200b", "\n", "、", "/", "（", "*")


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("我叫何永强。", NAME), ("何 永　强", NAME), ("何·永·强说", NAME), ("永强叔说", NAME), ("何某反映", NAME),
        ("何先生来过", NAME), ("老何", NAME), ("阿强", NAME), ("强哥", NAME), ("何**", NAME), ("何×强", NAME),
        ("HYQ说", NAME), ("h.y.q", NAME), ("何YQ", NAME), ("ＨＹＱ", NAME),
        ("440104198001013417", NUMBER), ("４４０１０４ 19800101 3417", NUMBER), ("证件尾号3417", NUMBER), ("后四位是三四一七", NUMBER),
        ("138 0013 8000", PHONE), ("一三八〇〇一三八〇〇〇", PHONE), ("１３８－００１３－８０００", PHONE), ("尾号8000", PHONE),
        ("水荫路18号301房", ADDRESS), ("水荫路十八号", ADDRESS), ("水 荫 路", ADDRESS), ("18号301", ADDRESS), ("十八号三〇一房", ADDRESS),
        ("家住18号", ADDRESS), ("1980年1月1日出生", BIRTH), ("一九八〇年一月一日", BIRTH), ("1980.01.01", BIRTH),
        ("邻居的13912345678", PHONE),
    ],
)  # fmt: skip
def test_it_is_found_however_it_is_written_and_taken_out(said: str, what: str) -> None:
    assert what in {remain.what for remain in remains(said, PEOPLE)}
    assert remains(cleaned(said, PEOPLE), PEOPLE) == ()


def test_what_is_said_of_the_matter_stays() -> None:
    said = (
        "2026年10月，越秀区住房和城乡建设局王科长收了 3 次红包，共 12000 元。黄花岗街道水荫社区的人都知道，强调过五次。"
    )
    assert remains(said, PEOPLE) == () and cleaned(said, PEOPLE) == said
    told = cleaned("我叫何永强，住水荫路18号301房，电话138 0013 8000，看见王科长收钱。", PEOPLE)
    assert told == "我叫信访人甲，住〔住址〕，电话〔电话〕，看见王科长收钱。"


def test_small_numbers_of_a_house_are_no_numbers_of_anything_else() -> None:
    who = (identity("信访人甲", Person("李明", address="越秀区农林下路4号大院2号楼502"), INITIALS),)
    assert remains("要送四十二户，来了42人，502 元。", who) == ()
    for said in ("4-2-502", "四号大院二号楼五〇二", "农林下路", "4号2号楼"):
        assert remains(said, who), said


def test_a_surname_that_the_accused_bears_too_says_nothing_by_itself() -> None:
    shared = (identity("信访人甲", WHO, INITIALS, accused="何某"),)
    assert remains("何某收钱", shared) == ()
    assert remains("何永强看见何某收钱", shared)
    named = (identity("信访人甲", WHO, INITIALS, accused="水荫路小学的王永强"),)
    assert remains("水荫路小学的王永强收钱", named) == ()
    assert remains("我住水荫路18号", named) and remains("我叫何永强", named)


def test_everybody_has_a_token_of_their_own_and_agents_are_called_so() -> None:
    parties = (Party("main", person=WHO), Party("representative", person=HE), Party("agent", person=HE))
    assert tokens(parties) == ("信访人甲", "信访人乙", "代理人丙")
    many = tuple(Party("main", person=WHO) for _ in range(30))
    assert len(set(tokens(many))) == 30


def test_a_firm_that_petitions_is_found_by_what_is_its_own() -> None:
    firm = identity("信访人甲", Person("广州市红棉树餐饮有限公司", "none", organisation=True), INITIALS)
    assert remains("红棉树餐饮的老板", (firm,)) and remains("广州市红棉树餐饮有限公司", (firm,))


names = st.builds(
    str.__add__,
    st.sampled_from([*SURNAMES, *sorted(COMPOUND_SURNAMES)]),
    st.text(st.sampled_from("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文辉建国志玲"), min_size=1, max_size=2),
)
roads = st.builds(
    "{}{}{}号{}房".format,
    st.text(st.sampled_from("水荫环市先烈东风建设寺贝麓湖永福梅花恒达"), min_size=2, max_size=3),
    st.sampled_from(["路", "街", "巷", "大道"]),
    st.integers(1, 199),
    st.integers(101, 2999),
)
people = st.builds(
    Person,
    name=names,
    id_kind=st.just("resident"),
    id_number=st.builds("44010419{}{:02}{:02}{:04}".format, st.integers(30, 99), st.integers(1, 12), st.integers(1, 28), st.integers(0, 9999)),
    phone=st.builds("1{}{:09}".format, st.integers(3, 9), st.integers(0, 999_999_999)),
    address=st.builds("广州市越秀区黄花岗街道{}".format, roads),
)  # fmt: skip


@st.composite
def spelt(draw: st.DrawFn, words: str) -> str:
    """The words with digits in other signs and gaps between the characters."""
    chars = (draw(st.sampled_from(SPELT[char] + char)) if char in SPELT else char for char in words)
    return draw(st.sampled_from(GAPS)).join(chars)


@st.composite
def texts(draw: st.DrawFn) -> tuple[tuple[Person, ...], str]:
    """Some people, and a text that says of them what it should not."""
    who = tuple(draw(st.lists(people, min_size=1, max_size=3)))
    known = [
        value
        for one in who
        for value in (one.name, one.id_number, one.phone, one.address, one.address.partition("道")[2])
    ]
    said = draw(st.lists(st.sampled_from(known).flatmap(spelt), min_size=1, max_size=4))
    around = st.text(st.sampled_from("看见收钱了他说在去年冬天，。；我们都知道abc7"), max_size=6)
    return who, "".join(draw(around) + one for one in said) + draw(around)


@settings(max_examples=150, deadline=None)
@given(texts())
def test_nothing_of_anybody_remains_in_any_spelling(drawn: tuple[tuple[Person, ...], str]) -> None:
    """By an oracle of its own: what is left of each value is looked for in the cleaned text without signs, digits as digits."""
    who, text = drawn
    known = tuple(identity(f"信访人{n}", one, INITIALS) for n, one in enumerate(who))
    assert remains(text, known), text
    left = cleaned(text, known)
    assert remains(left, known) == ()
    flat = "".join(next((d for d, ways in SPELT.items() if c in ways), c) for c in left if c not in "".join(GAPS))
    for one in who:
        for value in (one.name, one.id_number, one.phone, one.phone[-8:], one.address.partition("街道")[2]):
            assert value not in flat, (value, left)
