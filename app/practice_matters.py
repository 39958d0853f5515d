"""The invented people and matters of the practice hall: who came when with what, and how far it is to come."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.terms import Capacity, LegalClass


@dataclass(frozen=True, slots=True)
class Matter:
    """One invented matter: how many days ago it came, who brought it, and how far it has come."""

    days_ago: int
    channel: str
    name: str
    phone: str
    address: str
    text: str
    category: str
    step: str = "registered"
    headcount: int = 1
    legal_class: str = LegalClass.APPEAL_6.code
    materials: tuple[tuple[str, int], ...] = ()
    body: str = "housing"
    others: tuple[str, ...] = ()
    details: tuple[tuple[str, str], ...] = ()
    capacity: str = Capacity.COMPETENT_BODY.code


_OFFICE = Capacity.PETITION_OFFICE.code
"""What the street's petition office takes in for others to handle."""

MATTERS = (
    Matter(
        87,
        "visit",
        "何永强",
        "13800007719",
        "水荫横路 12 号 602",
        "加装电梯停工三个月，请求协调复工。2026 年 4 月公示后开工，7 月起一楼住户反对，井道敞着，老人上下不便。",
        "030600",
        "accepted",
        2,
        materials=(("征求意见表", 5), ("现场照片", 2)),
        others=("梁秀珍",),
    ),
    Matter(
        76,
        "visit",
        "黎广生",
        "13800000311",
        "东环街 8 号",
        "旧楼外墙瓷片脱落，多次报修没有结果。",
        "030500",
        "accepted",
    ),
    Matter(
        64,
        "call",
        "陈惠芳",
        "13800000452",
        "恤孤院路 3 号",
        "公房厨房长期漏水，楼下住户也受影响，请求维修。",
        "030900",
        "accepted",
        details=(("calling_number", "13800000452"),),
    ),
    Matter(
        52,
        "visit",
        "冯建业",
        "13800000533",
        "寺右一马路 21 号",
        "退休审批工龄认定少算了六年，请求重新核定。",
        "040800",
        "delivered",
    ),
    Matter(
        45,
        "letter",
        "曾玉兰",
        "",
        "农林下路 40 号",
        "公交站牌迁移以后绕行太远，老人过马路不安全。",
        "100300",
        "transferred",
        capacity=_OFFICE,
    ),
    Matter(
        58,
        "visit",
        "吴启明",
        "13800000777",
        "中山一路 57 号",
        "社保关系转移以后接续卡在外省，三个月没有进展。",
        "040200",
        "closed",
    ),
    Matter(
        21,
        "visit",
        "钟婉仪",
        "13800000818",
        "水荫路 119 号",
        "二次供水发黄，物业一直没有清洗水箱。",
        "030200",
        "accepted",
        7,
        materials=(("联名信", 3), ("水样照片", 4)),
        others=("罗志斌", "谭小云"),
    ),
    Matter(
        14,
        "visit",
        "苏小敏",
        "13800000901",
        "犀牛南街 6 号",
        "幼儿园学期中途加收伙食费，请求说明依据。",
        "060300",
        capacity=_OFFICE,
    ),
    Matter(
        12,
        "online",
        "邓伟光",
        "13800000944",
        "先烈中路 80 号",
        "渣土车夜间扬尘，影响沿街住户休息。",
        "110100",
        headcount=3,
        capacity=_OFFICE,
    ),
    Matter(
        5,
        "visit",
        "彭国栋",
        "13800001012",
        "梅花路 30 号",
        "楼道违规停放电动车充电，有火灾隐患。",
        "030100",
        "transferred",
        body="emergency",
        capacity=_OFFICE,
    ),
    Matter(
        3,
        "visit",
        "蔡丽华",
        "13800001105",
        "共和西路 9 号",
        "建议在社区增设饮水点和歇脚的长椅。",
        "030200",
        legal_class=LegalClass.SUGGESTION.code,
    ),
    Matter(
        1,
        "visit",
        "梁佩珊",
        "13800001233",
        "执信南路 15 号",
        "装修公司拖欠工人工资三万六千元，请求帮助追讨。",
        "040300",
    ),
    Matter(
        0,
        "visit",
        "周景行",
        "13800001377",
        "水荫四横路 2 号",
        "小区化粪池外溢，两周没有人清理。",
        "030200",
        headcount=7,
    ),
    Matter(
        0,
        "call",
        "谭慧娟",
        "13800001420",
        "永福路 44 号",
        "咨询高龄津贴申领要带哪些材料。",
        "070900",
        legal_class=LegalClass.QUESTION.code,
    ),
    Matter(
        2,
        "visit",
        "沈立群",
        "13800001538",
        "太和岗路 20 号",
        "公司解除合同没有补偿，请求帮助。",
        "040200",
        legal_class=LegalClass.APPEAL_2.code,
    ),
    Matter(
        3,
        "visit",
        "冯小满",
        "13800001646",
        "云鹤北街 7 号",
        "楼下小店占用人行道堆放货物，轮椅过不去。",
        "030100",
        "objected",
        capacity=_OFFICE,
    ),
    Matter(
        9,
        "visit",
        "区慕兰",
        "13800001754",
        "广和新街 3 号",
        "旧楼水管锈蚀，多户老人用水发黄，请求督促改造。",
        "030500",
        "entrusted",
        capacity=_OFFICE,
    ),
    Matter(
        26,
        "visit",
        "袁佩仪",
        "13800001978",
        "犀牛北街 11 号 602",
        "楼上卫生间渗水，天花发霉，同楼上谈不拢，请求帮助协调。",
        "030900",
        "mediating",
    ),
    Matter(
        33,
        "visit",
        "邝子健",
        "13800002086",
        "东风东路 60 号",
        "物业费涨了三成，没有开过业主大会，请求查清。",
        "030500",
        "heard",
    ),
    Matter(
        33,
        "visit",
        "唐月娥",
        "13800001970",
        "东风东路 698 号",
        "楼上空调外机滴水、噪声扰人，多次调解没有结果。",
        "110100",
        "reviewed",
    ),
    Matter(
        6,
        "visit",
        "罗慧芬",
        "13800002410",
        "寺右南路 5 号",
        "老人饭堂停了送餐，两位老人行动不便，请求恢复送餐上门。",
        "070900",
        "asked_of_us",
    ),
    Matter(
        3,
        "visit",
        "莫淑贤",
        "13800002416",
        "寺右南路 9 号",
        "询问老人饭堂什么时候恢复送餐上门。",
        "070900",
        "request_void_proposed",
    ),
    Matter(
        2,
        "visit",
        "杜若兰",
        "13800002080",
        "环市东路 371 号",
        "咨询居住证怎样续签。",
        "080100",
        "void_proposed",
        legal_class=LegalClass.QUESTION.code,
    ),
    Matter(0, "visit", "骆家辉", "13800001862", "先烈中路 76 号", "门口路灯三晚没亮。", "030200", "simple"),
    Matter(
        58,
        "visit",
        "温婉珍",
        "13800002194",
        "德安路 9 号",
        "小区化粪池外溢，报修两次没有人来，请求督促清理。",
        "030500",
        "entrusted",
        capacity=_OFFICE,
    ),
    Matter(
        64,
        "visit",
        "潘志明",
        "13800002302",
        "云鹤北街 15 号",
        "天台防水层老化，顶楼几户下雨就漏，请求维修。",
        "030900",
        "supervised",
        capacity=_OFFICE,
    ),
)
