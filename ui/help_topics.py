"""What F1 says: one topic for each page and field, with the articles of law that stand behind it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.domain.problems import QT_TRANSLATE_NOOP
from ui.help import Explanation
from ui.help_acts import ACT_TOPICS, DAY, SAME
from ui.help_registration import REGISTRATION
from ui.words import article, run_on

_PAGES: Mapping[str, tuple[str, str, str]] = {
    "today": (
        QT_TRANSLATE_NOOP("Help", "今日"),
        QT_TRANSLATE_NOOP(
            "Help",
            "今天来了谁、什么快到期、还有什么没写完，都在这里。F3 登记来访，F4 来信，F5 来电。Alt+Y 到“今天约好的”，Alt+C 到“答应过的”，Alt+H 到“等着做的”，"
            "Alt+S 到“等您审批”，Alt+G 到“您经手的文书”，Alt+T 到“有人谢您”，有才显示；上下箭头一行一行走，回车打开。下班以前按“日清”：今天每一次来访的登记、回执、下一步还差哪些，"
            "一行一行办，办完回来那一栏还开着。四零每一个数按一下看数到的是哪些，光标在它上面按 F1 看怎么算：接待零距离数今天等得太久的，"
            "初次信访零积压数过了法定最后一天还没有办的初次信访，业务零差错数今年资料、文书、去向改正过的，服务零投诉数今年对我们自己服务的投诉，属不属实都算。",
        ),
        "",
    ),
    "registration": (
        QT_TRANSLATE_NOOP("Help", "接待登记"),
        QT_TRANSLATE_NOOP(
            "Help",
            "先看人，再写字。回车走到下一格，Ctrl+Enter 保存并出回执。没有证件按 F6，照样登记。写下的字两秒内存成草稿。",
        ),
        "22(1)",
    ),
    "cases": (
        QT_TRANSLATE_NOOP("Help", "家事台账"),
        QT_TRANSLATE_NOOP("Help", "空格看一眼，回车打开。姓名一律遮盖；要看全名，打开那一件按 Alt+M 写明原因。"),
        "",
    ),
    "case": (
        QT_TRANSLATE_NOOP("Help", "一件家事"),
        QT_TRANSLATE_NOOP(
            "Help", "中间是时间线，新的在上。右边是现在可以做的事，灰的写明了为什么还不能做。期限卡上按回车看怎么算的。"
        ),
        "",
    ),
    "letters": (
        QT_TRANSLATE_NOOP("Help", "文书"),
        QT_TRANSLATE_NOOP(
            "Help", "出具过的文书都在这里，没有送达的排在前面。再打印要写原因；写错的作废重出，编号不丢。"
        ),
        "",
    ),
    "supervision": (
        QT_TRANSLATE_NOOP("Help", "督办"),
        QT_TRANSLATE_NOOP(
            "Help",
            "每天早上按期限和记录提示该督办的情形，说的是单位怎样办事，不是信访人。回车打开去办，Alt+N 写明为什么不督办；都要人来定。"
            "“督办一览”按催办、督办、挂牌督办、已反馈、三项建议排好：多少天了，反馈期限，接着做什么；回车就到那一步。Ctrl+P 把列出来的印成清单，Ctrl+E 存成 Excel。",
        ),
        "40(1)",
    ),
    "hall": (
        QT_TRANSLATE_NOOP("Help", "群众工作"),
        QT_TRANSLATE_NOOP(
            "Help",
            "办件以外的工作都在这里，每一格是一样：箭头走到哪一格，按回车进去；进去以后按 Esc 回来。写了一半的表格会自己留着。",
        ),
        "",
    ),
    "roster": (
        QT_TRANSLATE_NOOP("Help", "值班表"),
        QT_TRANSLATE_NOOP(
            "Help",
            "箭头走日子，PageUp、PageDown 换月，回车到这一天的班上。没有人的班是红的；换班要两位都同意，换了会空着的不换。公布以后再改要写明为什么。",
        ),
        "",
    ),
    "liaison": (
        QT_TRANSLATE_NOOP("Help", "直联"),
        QT_TRANSLATE_NOOP(
            "Help",
            "一位干部对口一个镇街。Alt+N 定由谁直联，回车记走访：看到、听到什么，答应了什么、谁来办、最迟哪天。隔多少天算该走访了，在设置里定。",
        ),
        "",
    ),
    "helpers": (
        QT_TRANSLATE_NOOP("Help", "帮手"),
        QT_TRANSLATE_NOOP(
            "Help",
            "一位一条：哪一种帮手，会什么，讲什么话，哪几天能来，任期到哪天。本人同意才列；按回车更正，不再帮忙的按 Alt+Z 记离任，以后不显示电话。",
        ),
        "",
    ),
    "queue": (
        QT_TRANSLATE_NOOP("Help", "叫号"),
        QT_TRANSLATE_NOOP(
            "Help",
            "F9 叫下一位。人没来，先“再叫一次”，再“过号保留”；回来了，在表里选中按回车，先叫几位再叫他（设置里定）。来登记的按 F3，登记好了这个号就结束。叫号屏上只有号和窗口，从来没有姓名。",
        ),
        "",
    ),
    "backlog": (
        QT_TRANSLATE_NOOP("Help", "积案"),
        QT_TRANSLATE_NOOP(
            "Help",
            "收到很久还没有办结的都在这里，多少天算久在设置里定。按回车写明卡在哪里、打算怎样化解、谁来包案、哪天再看一次。"
            "说的是事卡在哪里，不是人怎样。",
        ),
        "",
    ),
    "outreach": (
        QT_TRANSLATE_NOOP("Help", "下访·家访"),
        QT_TRANSLATE_NOOP(
            "Help",
            "一天一条，下面按走的先后是那天看的几家。家访先问过本人，记下哪天、怎样同意的；检举控告不排。回来在那一户上按回车记结果："
            "聊的和答应的记在那一件里，当天几点都可以记。晚上按 Alt+W 对账，每一户都有结果才对得上。不去了的按 Alt+Z 取消这一天。",
        ),
        "",
    ),
    "service_days": (
        QT_TRANSLATE_NOOP("Help", "集中服务日"),
        QT_TRANSLATE_NOOP(
            "Help",
            "一次一条：哪天、几点、叫什么、欢迎来谈什么。发布以后下面各镇街都看得到；按回车看各站点，改、取消都写明原因，已经有站点排上的，日子不再改。",
        ),
        "",
    ),
    "service_day": (
        QT_TRANSLATE_NOOP("Help", "集中服务日"),
        QT_TRANSLATE_NOOP(
            "Help",
            "一处站点一行。按 Alt+N 照编组把本站管的站点一次排上，排以前先列出来问一声，排错了按 Alt+Z 取消；没有编组的，在那一处按回车写谁去。Alt+P 印贴在门口的公告，Alt+Q 印签到表，上面都没有信访人。当场登记的选“下访”，地点写站点名称；"
            "晚上在那一处按 Alt+W 对账：谁到了，来了多少人，登记了哪几件。各站没有网络也照记，同步以后汇到街镇、区和市；不排名，也不比谁多谁少。",
        ),
        "",
    ),
    "groups": (
        QT_TRANSLATE_NOOP("Help", "编组"),
        QT_TRANSLATE_NOOP(
            "Help",
            "一组一条：管哪几处站点，组里有谁，找谁，每月哪天值班。名单一行一位写姓名、身份、单位；本人同意才列，电话只留联系人的。有现成名单的，按 Alt+R 从 Excel、CSV 读入，一人一行，"
            "要有“编组”“站点”“姓名”“身份”几列，也可以有“任期从”“任期到”“谁联系”。换届、解散的按 Alt+Z，名单以后不再列出。",
        ),
        "",
    ),
    "sites": (
        QT_TRANSLATE_NOOP("Help", "站点"),
        QT_TRANSLATE_NOOP(
            "Help",
            "一处一条：名称、地址、在哪个镇街、什么时候开、找谁。有现成名单的，按 Alt+R 从 Excel、CSV 读入，已经有的不会重复；排下访、编组、办集中服务日的时候都从这里带出来。"
            "不再用的按 Alt+Z 撤掉，办过的日子还留着。",
        ),
        "",
    ),
    "receptions": (
        QT_TRANSLATE_NOOP("Help", "领导接访"),
        QT_TRANSLATE_NOOP(
            "Help",
            "一天一条，下面是排给那位领导的几件。在那一天上按 Alt+J 排一件，按 Alt+P 印公告，公告上没有信访人；在那一件上按 Alt+B 给领导印前情一页。接过的按回车记结果：领导怎样答复，"
            "交办谁、最迟哪天；都记在那一件里，交办的进承诺台账。检举控告和别的限知悉人查看的不排进接访日，请知悉名单上的领导另外听，记在那一件里。",
        ),
        "18(2)",
    ),
    "complaints": (
        QT_TRANSLATE_NOOP("Help", "服务投诉"),
        QT_TRANSLATE_NOOP(
            "Help",
            "对我们自己服务的投诉一条一记：哪天、怎样来的、哪方面、发生了什么，由别的同事来查、来回复。不记是谁投诉的，也不在表里写反映的是谁。"
            "今日的“服务零投诉”数的就是今年的这些，属不属实、回没回复都算；检举控告另走，不算在这里。",
        ),
        "",
    ),
    "breaches": (
        QT_TRANSLATE_NOOP("Help", "个人信息泄露"),
        QT_TRANSLATE_NOOP("Help", "一件一条，不写是谁。网信部门一定要告知；不用告知本人的，写明为什么。"),
        "",
    ),
    "erasures": (
        QT_TRANSLATE_NOOP("Help", "到期销毁"),
        QT_TRANSLATE_NOOP(
            "Help",
            "归档的，保管期限满了才列在这里，年数按本单位设置；没有期满的谁也不能销毁。一个人提请，另一个人核准。销毁以后只剩编号和日子，"
            "统计数不变；销毁清册里没有信访人。",
        ),
        "",
    ),
    "promises": (
        QT_TRANSLATE_NOOP("Help", "承诺台账"),
        QT_TRANSLATE_NOOP(
            "Help",
            "谈话、电话、会上、家访里答应过的都在这里，日子近的在前，过期的排在今日最前面。按回车打开那一件，记兑现；"
            "办不到的，先告诉信访人，再改期或者收回，都写明原因。",
        ),
        "",
    ),
    "facilities": (
        QT_TRANSLATE_NOOP("Help", "便民设施"),
        QT_TRANSLATE_NOOP(
            "Help",
            "一样一样写下有没有、在哪里。叫到要照顾的人，叫号那一页在他旁边说“轮椅：有，门口”。别的站记下的，同步以后也看得到，可以告诉来人去哪里有。Alt+P 印贴墙的那张。",
        ),
        "",
    ),
    "campaigns": (
        QT_TRANSLATE_NOOP("Help", "宣传与培训"),
        QT_TRANSLATE_NOOP(
            "Help",
            "一项一条，写下哪天、在哪里、多少、多少人。写错了按回车更正，记错的按 Alt+Z 注明不计；原来写的都还留着。",
        ),
        "",
    ),
    "project": (
        QT_TRANSLATE_NOOP("Help", "源头治理"),
        QT_TRANSLATE_NOOP(
            "Help",
            "一个项目写一类事、一个地方：根源在哪里，谁牵头，每项措施谁来办、最迟哪天。回车看立项以前和以后每月多少件；没有指标，不分好坏，不满五件的不说。只写事，不写人。",
        ),
        "",
    ),
    "awards": (
        QT_TRANSLATE_NOOP("Help", "红棉评比"),
        QT_TRANSLATE_NOOP(
            "Help",
            "先开一轮，写明看哪些天。提名写看到的事，记录里的感谢、兑现的承诺、办结的积案打勾附上，按回车能打开。要有提名的人和本人以外的同事附议，"
            "至少两位评定、写明理由；没有分，不排名。本人可以谢绝；谢绝的、没有授的都不列出来。",
        ),
        "",
    ),
    "thanks": (
        QT_TRANSLATE_NOOP("Help", "感谢"),
        QT_TRANSLATE_NOOP(
            "Help",
            "信访人自己送来的感谢信、锦旗、话，留在这里，两星期里也在被谢的人的今日上。署名按本人的意思，不愿意的空着。不去要，不计数，不排名；检举控告的不记。",
        ),
        "",
    ),
    "analysis": (
        QT_TRANSLATE_NOOP("Help", "研判"),
        QT_TRANSLATE_NOOP(
            "Help",
            "看趋势、看地方、看什么事多，不看人。收到多少没有指标，不分好坏，不排名，旁边总有同期不予受理、不再受理、作废的件数。回车看数到的是哪些。\n"
            "“群众工作”数会、下访、承诺、值班、宣传、积案，光标在哪一项，下面就写怎么算。\n"
            "“热点”数标题里连着的两个字，写出这些标题都有的最长的词，大多是同样几件的只列一次：这段时间的件数减去前四段的平均，就是多出来的。"
            "人名、地名先去掉；不满五件、不满五位信访人的不列。不予受理、不再受理、作废是说到的这些件里同一段时间的。",
        ),
        "",
    ),
    "meetings": (
        QT_TRANSLATE_NOOP("Help", "议事"),
        QT_TRANSLATE_NOOP(
            "Help",
            "板凳会、居民议事厅、会商、联席会议在这里定、在这里记；听证和调解在各件家事里办，日程上也看得到。一个房间、一个人同一时间只能有一场，撞了的标成红色。检举控告不上会。",
        ),
        "24(1) 30(3)",
    ),
    "conferences": (
        QT_TRANSLATE_NOOP("Help", "镇街联席会议"),
        QT_TRANSLATE_NOOP(
            "Help",
            "每个镇街这一段开过几次信访工作联席会议、哪几天，按名录的次序排，不排名。各镇街在“议事”里定、记了纪要的，同步以后自己出现在这里。",
        ),
        "",
    ),
    "sponsored": (
        QT_TRANSLATE_NOOP("Help", "包案一览"),
        QT_TRANSLATE_NOOP(
            "Help",
            "哪一件由哪一级的谁包案、包到哪天、最近一次接触是哪天；按到期的先后排。只列事，不给人计数、不排名。在一件家事里按“包案”写；积案方案里写的包案人也在这里。",
        ),
        "",
    ),
    "meeting": (
        QT_TRANSLATE_NOOP("Help", "一次会"),
        QT_TRANSLATE_NOOP(
            "Help",
            "请了谁、议什么、怎么说的、定了什么，都在这一页。右边是现在可以做的事。改期、没有来、不开了，都写明原因。",
        ),
        "",
    ),
    "deadlines": (
        QT_TRANSLATE_NOOP("Help", "期限"),
        QT_TRANSLATE_NOOP("Help", "按法定最后一天排，早的在前。打开一件看期限说明卡，每一步都有出处。"),
        "34",
    ),
    "settings": (
        QT_TRANSLATE_NOOP("Help", "设置"),
        QT_TRANSLATE_NOOP("Help", "本单位的设置会记录在案；这台电脑的设置（字号、打印机）只在这里有效。"),
        "",
    ),
    "proof": (
        QT_TRANSLATE_NOOP("Help", "期限说明卡"),
        QT_TRANSLATE_NOOP(
            "Help", "从哪一天、按哪一条起算，跳过了哪些天，延过没有，最后一天是哪天，一步一步都写着，可以打印。"
        ),
        "34",
    ),
    "inquiry": (
        QT_TRANSLATE_NOOP("Help", "查进度"),
        QT_TRANSLATE_NOOP("Help", "照回执输编号和查询码，说给来问的人听办到哪一步。检举控告、保密的没有查询码。"),
        "21(2)",
    ),
    "reply": (
        QT_TRANSLATE_NOOP("Help", "处理意见书"),
        QT_TRANSLATE_NOOP("Help", "每一项诉求都要答到：查明了什么、依据哪条、支持还是不支持。右边就是印出来的样子。"),
        "32",
    ),
    "transfer": (
        QT_TRANSLATE_NOOP("Help", "转送"),
        QT_TRANSLATE_NOOP("Help", "转给有权处理的单位，同时告知来访人去向。检举控告不能转给被反映的单位和它的下级。"),
        "22(1)",
    ),
}
TOPICS = {**_PAGES, **REGISTRATION, **ACT_TOPICS}


_LISTS = frozenset({
    "queue", "facilities", "liaison", "helpers", "backlog", "outreach", "receptions", "complaints", "breaches", "erasures", "promises",
    "campaigns", "project", "awards", "thanks", "meetings", "conferences", "groups", "sites", "service_days", "service_day",
    "sponsored",
})  # fmt: skip
"""Pages whose list can be printed and exported."""
_LEAVES = QT_TRANSLATE_NOOP("Help", "Ctrl+P 把列出来的印成清单，Ctrl+E 存成 Excel；姓名已遮盖，检举控告、保密的不列。")


def act_topic(act: str, field: str) -> str:
    """The topic of a field of an act, empty where there is none. Fields of a row ("day.reply") share one, what is put right
    has that of the registration, and a day without words of its own those of any day."""
    first, last = field.partition(".")[0], field.rpartition(".")[2]
    own, registered = f"{act}.{first}", f"register.{last}"
    if first in ("demand", "people"):
        return registered if registered in TOPICS else ""
    return SAME.get(own, own if own in ACT_TOPICS else DAY if field.endswith("_on") else "")


def explain(topic: str, articles: Mapping[str, str]) -> Explanation | None:
    """What is to be said on a topic; None when there is nothing. `articles`: wording by article key."""
    if topic not in TOPICS:
        return None
    title, text, keys = TOPICS[topic]
    translate = QCoreApplication.translate
    laws = tuple((article(key), articles[key]) for key in keys.split())
    said = run_on(translate("Help", text), translate("Help", _LEAVES) if topic in _LISTS else "")
    return Explanation(translate("Help", title), said, laws)
