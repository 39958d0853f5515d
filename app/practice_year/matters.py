"""演练: what people of an invented street come with in a year, in own words, and how such a matter goes on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from app.domain.terms import LegalClass


class Way(Enum):
    """How a matter goes on."""

    HANDLED = auto()
    """Accepted, looked into, answered."""
    SENT = auto()
    """Sent on to the body that has the power."""
    ANSWERED = auto()
    """Answered at the desk."""
    SUGGESTED = auto()
    GUIDED = auto()
    """To arbitration."""
    DECLINED = auto()
    """Not accepted: the duty of somebody else."""
    SIMPLE = auto()
    MEDIATED = auto()
    THANKS = auto()


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of matter: its words ({street} is filled in), its category, how it goes on, how many of a hundred are of it, and
    the months in which there are many more of them."""

    text: str
    category: str
    way: Way
    share: int = 4
    months: tuple[int, ...] = ()
    legal_class: str = LegalClass.APPEAL_6.code
    body: str = ""
    """Words of the body it is sent to."""
    finding: str = "到现场看过，反映的情况属实。"
    opinion: str = "支持请求，由责任单位在十五日内办理，并告知结果。"


KINDS = (
    Kind(
        "{street}旧楼加装电梯停工，井道敞着，老人上下楼不便，请求协调复工。", "030900", Way.HANDLED, 6, (9, 10, 11),
        finding="加装手续齐全，停工是因为一楼住户对采光有意见。", opinion="由加装单位补做采光方案，街道组织两边坐下来谈一次。",
    ),
    Kind(
        "{street}二次供水发黄有异味，物业说不清哪天清洗水箱，请求检测水质。", "030200", Way.HANDLED, 6, (6, 7, 8),
        finding="水箱过了清洗日期，取样送检浊度偏高。", opinion="由物业三日内清洗水箱，检测合格以后把报告贴在楼下。",
    ),
    Kind("{street}工地夜间施工到凌晨，老人孩子睡不着，请求按规定管一管。", "110200", Way.SENT, 5, (3, 4, 5), body="生态环境"),
    Kind("{street}渣土车夜里不盖篷布，扬尘落满阳台，请求管一管。", "110200", Way.SENT, 4, (10, 11), body="城市管理"),
    Kind("{street}楼下烧烤档油烟直排，开窗就呛，请求处理。", "110200", Way.SENT, 4, (6, 7, 8), body="城市管理"),
    Kind(
        "{street}楼上卫生间渗水，天花发霉，同楼上谈不拢，请求帮助协调。", "030900", Way.MEDIATED, 5, (5, 6),
        finding="楼上防水层老化，渗漏点在地漏边上。", opinion="按双方签的调解协议履行，由社区看着做完。",
    ),
    Kind("{street}邻居在走廊堆放杂物，过道只剩一半，谈过两次没有结果。", "030900", Way.MEDIATED, 3,
         finding="走廊净宽只剩六十公分。", opinion="按双方签的调解协议履行，由社区看着做完。"),
    Kind(
        "{street}路灯坏了一排，夜里下楼看不见台阶，请求修好。", "030200", Way.SIMPLE, 5, (11, 12, 1),
        finding="三盏灯不亮，是线路进水。",
    ),
    Kind("{street}沙井盖松动，夜里车过咣当响，请求换一个。", "030200", Way.SIMPLE, 4),
    Kind(
        "{street}老人饭堂送餐常常晚到，饭菜凉了，请求改善。", "070700", Way.HANDLED, 4, (1, 2),
        finding="送餐员只有一人，十一点到一点要送四十二户。", opinion="由运营单位增加一名送餐员，改用保温箱。",
    ),
    Kind(
        "{street}幼儿园中途加收伙食费，没有公示，请求说明依据。", "060300", Way.SENT, 3, (9,), body="教育",
    ),
    Kind("{street}小区电动车在楼道充电，有火灾隐患，请求设集中充电的地方。", "030100", Way.HANDLED, 5, (7, 8),
         finding="楼道里停着九辆，集中充电点离得远。", opinion="由物业在东侧空地设十二个充电位，一个月内通电。"),
    Kind("{street}旧楼外墙瓷片脱落，楼下是上学的路，请求围起来修。", "030500", Way.HANDLED, 4, (4, 5),
         finding="三处空鼓，已经掉过两次。", opinion="由责任单位先围蔽，两个月内修好。"),
    Kind(
        "公司拖欠三个月工资，说老板在外地，请求帮助追讨。", "040300", Way.GUIDED, 5, (12, 1), LegalClass.APPEAL_2.code
    ),
    Kind(
        "公司解除合同不给补偿，社保也停了，请求帮助。", "040600", Way.GUIDED, 3, (), LegalClass.APPEAL_2.code
    ),
    Kind(
        "退休审批时工龄少算了几年，档案里有原来的招工表，请求重新核定。", "040800", Way.HANDLED, 3,
        finding="调取档案，招工表上的日子同核定的不一样。", opinion="由经办机构重新核定，并书面告知结果。",
    ),
    Kind("单位评职称没有评上我，说是名额不够，请求重新评。", "140500", Way.DECLINED, 4),
    Kind("咨询高龄津贴怎样申领，要带哪些材料。", "070900", Way.ANSWERED, 5, (), LegalClass.QUESTION.code),
    Kind("咨询居住证续签要不要本人来。", "080400", Way.ANSWERED, 3, (), LegalClass.QUESTION.code),
    Kind("咨询租赁补贴轮候到哪一批了。", "030900", Way.ANSWERED, 3, (), LegalClass.QUESTION.code),
    Kind("建议在{street}公交站加一排长椅，老人等车没有地方坐。", "030200", Way.SUGGESTED, 3, (), LegalClass.SUGGESTION.code),
    Kind("建议社区图书室晚上开到九点，孩子放学有地方写作业。", "060800", Way.SUGGESTED, 2, (), LegalClass.SUGGESTION.code),
    Kind("感谢接访的同志帮忙联系修好了水管，老人用上了干净水。", "030900", Way.THANKS, 3, (), LegalClass.THANKS.code),
    Kind(
        "{street}停车位被人长期占着堆东西，消防车进不来，请求清理。", "030100", Way.HANDLED, 4, (1, 2),
        finding="占用的是两个公共车位和一段消防通道。", opinion="由物业限期清理，划出消防通道的黄线。",
    ),
    Kind("{street}化粪池外溢，报修几次没有人来，请求督促清理。", "030500", Way.SENT, 4, (5, 6), body="住房和城乡建设"),
)  # fmt: skip
MANY = 4
"""So many times as often in their months."""
