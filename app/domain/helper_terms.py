"""Terms of the people who help: who they are, what they are good at, what they speak, whether they serve."""

from __future__ import annotations

from app.domain.terms import Term


class HelperKind(Term):
    """As what somebody helps."""

    VOLUNTEER = ("volunteer", "志愿者", "volunteer")
    RETIRED = ("retired", "老友记（退休干部）", "retired cadre")
    VETERAN = ("veteran", "老友记（老党员）", "old party member")
    AID = ("aid", "爱心救助", "aid worker")
    LAWYER = ("lawyer", "律师", "lawyer")
    MEDIATOR = ("mediator", "调解员", "mediator")
    COUNSELLOR = ("counsellor", "心理咨询师", "counsellor")
    ELDER = ("elder", "乡贤", "village elder")
    GRID_WORKER = ("grid_worker", "网格员", "grid worker")
    PARTY_DELEGATE = ("party_delegate", "党代表", "party delegate")
    DEPUTY = ("deputy", "人大代表", "people's deputy")
    CPPCC_MEMBER = ("cppcc_member", "政协委员", "CPPCC member")


class Skill(Term):
    """What somebody is good at, near to the categories of cases."""

    LAW = ("law", "法律", "law")
    MIND = ("mind", "心理疏导", "counselling")
    NEIGHBOURS = ("neighbours", "邻里调解", "neighbours")
    HOUSING = ("housing", "住房城建", "housing")
    LAND = ("land", "土地征收", "land")
    LABOUR = ("labour", "劳动社保", "labour")
    WELFARE = ("welfare", "民政救助", "welfare")
    HEALTH = ("health", "医疗卫生", "health")
    SCHOOL = ("school", "教育", "schools")


SKILLED_IN = {
    "01": Skill.LAND,
    "02": Skill.LAND,
    "03": Skill.HOUSING,
    "04": Skill.LABOUR,
    "05": Skill.HEALTH,
    "06": Skill.SCHOOL,
    "07": Skill.WELFARE,
    "08": Skill.LAW,
}
"""The first two digits of a category → who is good at it; the other categories ask for nobody in particular."""


class Dialect(Term):
    """What somebody speaks."""

    CANTONESE = ("cantonese", "粤语", "Cantonese")
    MANDARIN = ("mandarin", "普通话", "Mandarin")
    HAKKA = ("hakka", "客家话", "Hakka")
    TEOCHEW = ("teochew", "潮汕话", "Teochew")
    SIYI = ("siyi", "四邑话", "Siyi")
    ENGLISH = ("english", "英语", "English")
    SIGN = ("sign", "手语", "sign language")


class HelperStep(Term):
    """Whether somebody serves."""

    SERVING = ("serving", "在任", "serving")
    ENDED = ("ended", "已离任", "no longer serving")
