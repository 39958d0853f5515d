"""What F1 says in the panels of the acts, by act and field: above all which day a date asks for, and what begins with it."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.problems import QT_TRANSLATE_NOOP

DAY = "act.day"
"""Of the day an act took place, where there is nothing particular about it."""
_PAPER_DAY, _HEARING, _FEEDBACK, _NEXT_LEVEL, _REDO, _CONSENT = (
    "act.paper_day", "act.hearing_day", "act.feedback", "act.next_level", "act.redo", "act.consent",
)  # fmt: skip

ACT_TOPICS: Mapping[str, tuple[str, str, str]] = {
    DAY: (
        QT_TRANSLATE_NOOP("Help", "哪一天"),
        QT_TRANSLATE_NOOP(
            "Help",
            "写事情真正发生的那一天，不是补记的这一天。早于今天的，请写为什么今天才补记；两个日子都留在时间线上。",
        ),
        "",
    ),
    "accept.accepted_on": (
        QT_TRANSLATE_NOOP("Help", "受理日期"),
        QT_TRANSLATE_NOOP(
            "Help",
            "办结的 60 日从受理之日起算。哪一天是受理之日，条例没有写明，本台这样认定：按期告知的，是受理告知书上的日期；没有按期告知的，从收到那天往后数，一般是第 15 日（本站设置），晚出具也不往后挪。两个日子都看得到。",
        ),
        "23(2) 34",
    ),
    "accept.legal_class": (
        QT_TRANSLATE_NOOP("Help", "归哪一类"),
        QT_TRANSLATE_NOOP(
            "Help",
            "登记时没有定的，受理以前要定。只有走信访程序的才起算 60 日；检举控告不能在这里定，请用“更正”改成检举控告。",
        ),
        "31(六) 34",
    ),
    "deliver.delivered_on": (
        QT_TRANSLATE_NOOP("Help", "送达日期"),
        QT_TRANSLATE_NOOP(
            "Help",
            "写回证上的日子：当面交的是签收那天，邮寄的是收到那天，不是寄出那天，电子送达的是到了对方手机、邮箱那天。信访人申请复查、复核的 30 日从这天起算。邮寄的还没有收到回执，就空着。",
        ),
        "35 36(1)",
    ),
    "deliver.posted_on": (
        QT_TRANSLATE_NOOP("Help", "交寄日"),
        QT_TRANSLATE_NOOP("Help", "写邮戳上的日子：期限满以前交寄的，就不算晚。收到的那一天另外记在送达日期里。"),
        "",
    ),
    "deliver.displayed_on": (
        QT_TRANSLATE_NOOP("Help", "从哪天起公告"),
        QT_TRANSLATE_NOOP(
            "Help",
            "人找不到、别的方式都送不到的，才公告送达。写公告贴出来、登出来的那一天；过了规定的天数才视为送达，天数由本站设置（参照民事诉讼法）。",
        ),
        "CPL/95",
    ),
    "deliver.consent": (
        QT_TRANSLATE_NOOP("Help", "怎样同意电子送达"),
        QT_TRANSLATE_NOOP("Help", "本人同意了才能电子送达。写哪天、怎样同意的；要纸质的，照样给一份。"),
        "CPL/90",
    ),
    "deliver.refusal": (
        QT_TRANSLATE_NOOP("Help", "拒收的原因"),
        QT_TRANSLATE_NOOP("Help", "写本人为什么不肯收，印在送达回证上；由见证人签名，或者拍照录像。"),
        "CPL/89",
    ),
    "extend.days": (
        QT_TRANSLATE_NOOP("Help", "延长几天"),
        QT_TRANSLATE_NOOP("Help", "从法定最后一天往后加，最多 30 日，只能延一次；要告诉信访人为什么延。"),
        "34",
    ),
    "extend.approver": (
        QT_TRANSLATE_NOOP("Help", "延期批准人"),
        QT_TRANSLATE_NOOP(
            "Help",
            "情况复杂的才能延，要经本机关、单位负责人批准。写真正批准的那位负责人和职务，会印在延期办理告知书上。",
        ),
        "34",
    ),
    "extend.approved_on": (
        QT_TRANSLATE_NOOP("Help", "哪天批准的"),
        QT_TRANSLATE_NOOP("Help", "写负责人批准的那一天，要在原定的期限满以前；过了期限就不能再延。"),
        "34",
    ),
    "transfer.reason": (
        QT_TRANSLATE_NOOP("Help", "转送的理由"),
        QT_TRANSLATE_NOOP(
            "Help",
            "写为什么该由对方办：依照什么职责，事情发生在哪里。给信访人出转送告知书的，理由印在上面，信访人看得到。",
        ),
        "22(1)",
    ),
    "entrust.due_on": (
        QT_TRANSLATE_NOOP("Help", "反馈日期"),
        QT_TRANSLATE_NOOP("Help", "交办要指定办理期限。写对方最迟哪天交办结报告，当日也算；到期没有报告的，可以督办。"),
        "22(1)(三)",
    ),
    _FEEDBACK: (
        QT_TRANSLATE_NOOP("Help", "最迟哪天反馈"),
        QT_TRANSLATE_NOOP(
            "Help", "督办函里写明对方最迟哪天反馈，当日也算。条例没有定天数，先写上的是本站设置的，可以改。"
        ),
        "40(1)",
    ),
    "answer_advice.answered_on": (
        QT_TRANSLATE_NOOP("Help", "哪天书面反馈的"),
        QT_TRANSLATE_NOOP("Help", "写对方书面反馈采纳情况的那一天；没有采纳的，也记下他说的理由。"),
        "40(4)",
    ),
    "sign_for.received_on": (
        QT_TRANSLATE_NOOP("Help", "哪天签收的"),
        QT_TRANSLATE_NOOP("Help", "写收到材料的那一天：书面告知的 15 日和提出异议的 5 个工作日，都从这天起算。"),
        "23(3)",
    ),
    "file_objection.filed_on": (
        QT_TRANSLATE_NOOP("Help", "哪天提出的"),
        QT_TRANSLATE_NOOP(
            "Help", "写对方提出异议的那一天：不属于他职权范围的，要在收到以后 5 个工作日内提出，并详细说明理由。"
        ),
        "23(3)",
    ),
    "report_completion.reported_on": (
        QT_TRANSLATE_NOOP("Help", "报告的日期"),
        QT_TRANSLATE_NOOP("Help", "写办结报告上的日期，交办的期限到这天为止。"),
        "22(1)(三)",
    ),
    "request_review.received_on": (
        QT_TRANSLATE_NOOP("Help", "哪天收到申请"),
        QT_TRANSLATE_NOOP("Help", "写收到申请的那一天：复查、复核的 30 日从这天起算。寄来的，另外看邮戳是不是按期。"),
        "35 36(1)",
    ),
    "request_review.posted_on": (
        QT_TRANSLATE_NOOP("Help", "邮戳日期"),
        QT_TRANSLATE_NOOP("Help", "寄来的写邮戳上的日子：在 30 日满以前交寄的，申请就不算晚。"),
        "",
    ),
    "record_reply.delivered_on": (
        QT_TRANSLATE_NOOP("Help", "信访人哪天收到的"),
        QT_TRANSLATE_NOOP("Help", "写信访人收到意见书的那一天，申请复查的 30 日从这天起算；说不清的就空着。"),
        "35",
    ),
    "record_review.reached_on": (
        QT_TRANSLATE_NOOP("Help", "哪天送到信访人手里"),
        QT_TRANSLATE_NOOP("Help", "写信访人收到意见书的那一天，申请复核的 30 日从这天起算；还不知道的就空着。"),
        "36(1)",
    ),
    _PAPER_DAY: (
        QT_TRANSLATE_NOOP("Help", "意见书上的日期"),
        QT_TRANSLATE_NOOP("Help", "照意见书末尾落款的日期写，不是收到的那一天。"),
        "",
    ),
    _REDO: (
        QT_TRANSLATE_NOOP("Help", "最迟哪天重新办理"),
        QT_TRANSLATE_NOOP(
            "Help", "撤销、变更的，意见书里可以写明原办理单位最迟哪天重新办理，当日也算；没有写的就空着。"
        ),
        "",
    ),
    _NEXT_LEVEL: (
        QT_TRANSLATE_NOOP("Help", "向哪个机关申请"),
        QT_TRANSLATE_NOOP(
            "Help", "复查由原办理机关、单位的上一级办，复核由复查机关、单位的上一级办。写全称，信访人要照着去申请。"
        ),
        "35 36(1)",
    ),
    _HEARING: (
        QT_TRANSLATE_NOOP("Help", "听证的日子"),
        QT_TRANSLATE_NOOP(
            "Help", "写听证开始和结束的日子。只有复核时的听证，这几天不算在复核的期限里；办理中的听证，期限照走。"
        ),
        "36(2)",
    ),
    "call_hearing.day": (
        QT_TRANSLATE_NOOP("Help", "哪天听证"),
        QT_TRANSLATE_NOOP("Help", "写开听证的那一天，印在通知书上；不能按时开的，用“取消、改期听证”告诉双方。"),
        "31(六)",
    ),
    "publish_answer.published_on": (
        QT_TRANSLATE_NOOP("Help", "哪天公开的"),
        QT_TRANSLATE_NOOP(
            "Help",
            "写网上登出来、栏里贴出来的那一天。答复先送到信访人手里，本人同意了再公开。研判里算在答复送到的那个月。",
        ),
        "",
    ),
    "publish_answer.agreed_on": (
        QT_TRANSLATE_NOOP("Help", "信访人哪天同意的"),
        QT_TRANSLATE_NOOP(
            "Help",
            "写本人说同意公开的那一天，怎样同意的写在下面。不愿意的不公开，也不影响办理；几个人的事，要都同意。",
        ),
        "",
    ),
    _CONSENT: (
        QT_TRANSLATE_NOOP("Help", "哪天同意的"),
        QT_TRANSLATE_NOOP("Help", "双方都同意才能调解。写这一方说同意的那一天，凭什么知道的写在下面；不愿意的不勉强。"),
        "33",
    ),
    "sign_mediation.effective_on": (
        QT_TRANSLATE_NOOP("Help", "哪天签齐的"),
        QT_TRANSLATE_NOOP(
            "Help", "写最后一方签名的那一天，协议从这天起生效；双方愿意的，30 日内可以一起申请司法确认。"
        ),
        "",
    ),
    "plan_mediation.on": (
        QT_TRANSLATE_NOOP("Help", "哪天调解"),
        QT_TRANSLATE_NOOP(
            "Help", "下一次坐下来谈的那一天，今天或者以后；问过双方方便再定。那天的房间和调解员就算约出去了。"
        ),
        "33",
    ),
    "sponsor_case.until": (
        QT_TRANSLATE_NOOP("Help", "包到哪天"),
        QT_TRANSLATE_NOOP("Help", "包案的最后一天，当日也算。快到的时候排在包案人的“今日”，可以续，也可以换人。"),
        "",
    ),
    "plan_return_visit.planned_on": (
        QT_TRANSLATE_NOOP("Help", "哪天回访"),
        QT_TRANSLATE_NOOP("Help", "写和信访人约好的那一天；条例没有定日子，先写上的是本站设置的，可以改。"),
        "",
    ),
    "record_death.died_on": (
        QT_TRANSLATE_NOOP("Help", "哪天去世"),
        QT_TRANSLATE_NOOP("Help", "照家属说的或者证明上的日期写。"),
        "",
    ),
    "withdraw.signed_on": (
        QT_TRANSLATE_NOOP("Help", "哪天签的字"),
        QT_TRANSLATE_NOOP("Help", "写本人在申请书上签字的那一天。撤回只认本人自己签的字，不能拿它当答应别的事的条件。"),
        "",
    ),
}
"""Topic → its title, what to do, the keys of the articles behind it."""

SAME: Mapping[str, str] = {
    "supervise.due_on": _FEEDBACK,
    "raise_supervision.due_on": _FEEDBACK,
    "record_reply.replied_on": _PAPER_DAY,
    "record_review.decided_on": _PAPER_DAY,
    "decline_finally.day": _PAPER_DAY,
    "record_review.redo_by": _REDO,
    "decide_review.redo_by": _REDO,
    "hold_hearing.first_on": _HEARING,
    "hold_hearing.last_on": _HEARING,
    "record_hearing.first_on": _HEARING,
    "record_hearing.last_on": _HEARING,
    "reply.review_body": _NEXT_LEVEL,
    "record_reply.review_body": _NEXT_LEVEL,
    "record_review.remedy_body": _NEXT_LEVEL,
    "decide_review.remedy_body": _NEXT_LEVEL,
    "request_review.body": _NEXT_LEVEL,
    "open_mediation.petitioner_consent_on": _CONSENT,
    "open_mediation.other_consent_on": _CONSENT,
    "transfer.to": "transfer",
    "entrust.to": "transfer",
}
"""Fields that ask for the same as others."""
