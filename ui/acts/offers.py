"""How the case page offers each act: its words, icon and key."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.problems import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Offer:
    """How an act stands on the case page. `words` as a clerk would say it; listed: among "现在可以做".

    Acts with a key are always in sight; the others when they come next, else in their group.
    """

    words: str
    icon: str
    key: str = ""
    listed: bool = True
    group: str = "record"
    """Key of `GROUPS`."""

    def text(self) -> str:
        """The words in the language of the screen."""
        return QCoreApplication.translate("Act", self.words)


GROUPS: Mapping[str, str] = {
    "route": QT_TRANSLATE_NOOP("Act", "分办"),
    "handle": QT_TRANSLATE_NOOP("Act", "办理"),
    "answer": QT_TRANSLATE_NOOP("Act", "答复和送达"),
    "review": QT_TRANSLATE_NOOP("Act", "复查和复核"),
    "after": QT_TRANSLATE_NOOP("Act", "回访和了结"),
    "watch": QT_TRANSLATE_NOOP("Act", "监督"),
    "record": QT_TRANSLATE_NOOP("Act", "记录"),
}
"""The groups of acts, in the order of the procedure."""


def group_text(group: str) -> str:
    """The name of a group in the language of the screen."""
    return QCoreApplication.translate("Act", GROUPS[group])


OFFERS: Mapping[str, Offer] = {
    "accept": Offer(QT_TRANSLATE_NOOP("Act", "受理"), "check-square", "Alt+S", group="route"),
    "decline": Offer(QT_TRANSLATE_NOOP("Act", "不予受理"), "prohibit", "Alt+B", group="route"),
    "transfer": Offer(QT_TRANSLATE_NOOP("Act", "转送"), "paper-plane-tilt", "Alt+T", group="route"),
    "entrust": Offer(QT_TRANSLATE_NOOP("Act", "交办"), "calendar-check", group="route"),
    "guide": Offer(QT_TRANSLATE_NOOP("Act", "引导到法定途径"), "map-trifold", group="route"),
    "answer": Offer(QT_TRANSLATE_NOOP("Act", "直接答复"), "chat-circle-text", group="answer"),
    "use_simple": Offer(QT_TRANSLATE_NOOP("Act", "简易办理"), "lightning", group="route"),
    "leave_simple": Offer(QT_TRANSLATE_NOOP("Act", "转为普通程序"), "arrows-left-right", group="handle"),
    "sign_for": Offer(QT_TRANSLATE_NOOP("Act", "记签收"), "tray", group="route"),
    "take_back": Offer(QT_TRANSLATE_NOOP("Act", "收回转送、交办"), "arrow-u-up-left", group="route"),
    "file_objection": Offer(QT_TRANSLATE_NOOP("Act", "承办单位提异议"), "arrow-u-up-left", group="route"),
    "decide_objection": Offer(QT_TRANSLATE_NOOP("Act", "核实承办单位的异议"), "scales", group="route"),
    "report_completion": Offer(QT_TRANSLATE_NOOP("Act", "办结报告"), "clipboard-text", group="handle"),
    "fix_lead": Offer(QT_TRANSLATE_NOOP("Act", "确定牵头单位"), "users-three", group="route"),
    "raise_dispute": Offer(QT_TRANSLATE_NOOP("Act", "报请决定由谁受理"), "scales", group="route"),
    "report_upward": Offer(QT_TRANSLATE_NOOP("Act", "报请、报告"), "bell-ringing", group="route"),
    "decline_finally": Offer(QT_TRANSLATE_NOOP("Act", "不再受理"), "prohibit", group="route"),
    "recuse": Offer(QT_TRANSLATE_NOOP("Act", "回避"), "user-minus", group="handle"),
    "keep_secret": Offer(QT_TRANSLATE_NOOP("Act", "保密"), "lock-simple", group="handle"),
    "make_anonymous_copy": Offer(QT_TRANSLATE_NOOP("Act", "去身份抄件"), "user-rectangle", group="route"),
    "add_reader": Offer(QT_TRANSLATE_NOOP("Act", "加入知悉名单"), "user-plus", group="handle"),
    "reply": Offer(QT_TRANSLATE_NOOP("Act", "出处理意见书"), "file-text", "Alt+D", group="answer"),
    "deliver": Offer(QT_TRANSLATE_NOOP("Act", "记送达"), "handshake", "Alt+H", group="answer"),
    "publish_answer": Offer(QT_TRANSLATE_NOOP("Act", "记公开答复"), "globe", group="answer"),
    "take_down_answer": Offer(QT_TRANSLATE_NOOP("Act", "记撤下公开的答复"), "eye-slash", group="answer"),
    "close": Offer(QT_TRANSLATE_NOOP("Act", "办结"), "check-circle", "Alt+W", group="after"),
    "record_reply": Offer(QT_TRANSLATE_NOOP("Act", "记下别处的处理意见"), "archive-tray", group="review"),
    "request_review": Offer(QT_TRANSLATE_NOOP("Act", "申请复查、复核"), "arrow-fat-up", group="review"),
    "decide_review": Offer(QT_TRANSLATE_NOOP("Act", "出复查、复核意见书"), "scales", group="review"),
    "record_review": Offer(QT_TRANSLATE_NOOP("Act", "记下别处的复查、复核意见"), "archive-tray", group="review"),
    "investigate": Offer(QT_TRANSLATE_NOOP("Act", "调查核实"), "magnifying-glass", group="handle"),
    "open_mediation": Offer(QT_TRANSLATE_NOOP("Act", "调解、和解"), "chats-circle", group="handle"),
    "plan_mediation": Offer(QT_TRANSLATE_NOOP("Act", "约下一次调解"), "calendar-plus", group="handle"),
    "note_mediation": Offer(QT_TRANSLATE_NOOP("Act", "记调解情况"), "note-pencil", group="handle"),
    "agree_mediation": Offer(QT_TRANSLATE_NOOP("Act", "谈成协议"), "handshake", group="handle"),
    "sign_mediation": Offer(QT_TRANSLATE_NOOP("Act", "协议签名"), "pen-nib", group="handle"),
    "end_mediation": Offer(QT_TRANSLATE_NOOP("Act", "调解没有谈成"), "x-circle", group="handle"),
    "call_hearing": Offer(QT_TRANSLATE_NOOP("Act", "通知听证"), "calendar-check", group="handle"),
    "hold_hearing": Offer(QT_TRANSLATE_NOOP("Act", "记听证"), "users-three", group="handle"),
    "extend": Offer(QT_TRANSLATE_NOOP("Act", "延期"), "clock-clockwise", group="handle"),
    "minute_meeting": Offer(QT_TRANSLATE_NOOP("Act", "写会议纪要"), "users", group="handle"),
    "decide_suggestion": Offer(QT_TRANSLATE_NOOP("Act", "答复建议意见"), "lightbulb", group="answer"),
    "cancel_hearing": Offer(QT_TRANSLATE_NOOP("Act", "取消、改期听证"), "calendar-x", group="handle"),
    "propose_review_void": Offer(QT_TRANSLATE_NOOP("Act", "提请作废复查、复核申请"), "trash", group="review"),
    "confirm_review_void": Offer(QT_TRANSLATE_NOOP("Act", "核准作废复查、复核申请"), "trash", group="review"),
    "refuse_review_void": Offer(QT_TRANSLATE_NOOP("Act", "复查、复核申请不作废"), "x-circle", group="review"),
    "record_hearing": Offer(QT_TRANSLATE_NOOP("Act", "记下别处的听证"), "archive-tray", group="review"),
    "note_execution": Offer(QT_TRANSLATE_NOOP("Act", "记执行情况"), "checks", group="after"),
    "plan_return_visit": Offer(QT_TRANSLATE_NOOP("Act", "约回访"), "calendar-plus", group="after"),
    "make_return_visit": Offer(QT_TRANSLATE_NOOP("Act", "记回访"), "phone-call", group="after"),
    "withdraw": Offer(QT_TRANSLATE_NOOP("Act", "撤回"), "arrow-u-up-left", group="after"),
    "thank": Offer(QT_TRANSLATE_NOOP("Act", "写感谢信"), "heart", group="after"),
    "receive_thanks": Offer(QT_TRANSLATE_NOOP("Act", "记收到感谢"), "flower-lotus", group="after"),
    "archive": Offer(QT_TRANSLATE_NOOP("Act", "归档"), "archive-box", group="after"),
    "reopen": Offer(QT_TRANSLATE_NOOP("Act", "重新办理"), "arrow-clockwise", group="after"),
    "propose_void": Offer(QT_TRANSLATE_NOOP("Act", "提请作废"), "trash", group="record"),
    "confirm_void": Offer(QT_TRANSLATE_NOOP("Act", "核准作废"), "trash", group="record"),
    "refuse_void": Offer(QT_TRANSLATE_NOOP("Act", "不予作废"), "x-circle", group="record"),
    "record_death": Offer(QT_TRANSLATE_NOOP("Act", "信访人去世"), "flower-lotus", group="record"),
    "change_people": Offer(QT_TRANSLATE_NOOP("Act", "更换代表、代理人"), "users", group="record"),
    "note": Offer(QT_TRANSLATE_NOOP("Act", "记办理情况"), "note-pencil", "Alt+R", group="handle"),
    "talk": Offer(QT_TRANSLATE_NOOP("Act", "记家常话"), "chat-text", "Alt+J"),
    "promise": Offer(QT_TRANSLATE_NOOP("Act", "记承诺"), "handshake"),
    "instruct": Offer(QT_TRANSLATE_NOOP("Act", "记领导批示"), "user-square"),
    "sponsor_case": Offer(QT_TRANSLATE_NOOP("Act", "包案"), "user-square", "Alt+N", group="handle"),
    "plan_backlog": Offer(QT_TRANSLATE_NOOP("Act", "积案化解方案"), "clock-counter-clockwise"),
    "keep_promise": Offer(QT_TRANSLATE_NOOP("Act", "承诺兑现"), "check-circle", group="after"),
    "move_promise": Offer(QT_TRANSLATE_NOOP("Act", "承诺改期、换人"), "calendar-blank", group="after"),
    "take_back_promise": Offer(QT_TRANSLATE_NOOP("Act", "收回承诺"), "arrow-u-up-left", group="after"),
    "add_material": Offer(QT_TRANSLATE_NOOP("Act", "补材料"), "paperclip", "Alt+F"),
    "assign": Offer(QT_TRANSLATE_NOOP("Act", "指定承办人"), "user-circle", "Alt+C", group="handle"),
    "link": Offer(QT_TRANSLATE_NOOP("Act", "并入原件"), "link", group="route"),
    "unlink": Offer(QT_TRANSLATE_NOOP("Act", "撤销并入"), "arrow-counter-clockwise", group="route"),
    "approve_letter": Offer(QT_TRANSLATE_NOOP("Act", "审批同意"), "check", group="answer"),
    "return_letter": Offer(QT_TRANSLATE_NOOP("Act", "退回修改"), "arrow-u-up-left", group="answer"),
    "delegate_letter": Offer(QT_TRANSLATE_NOOP("Act", "委托审批"), "users", group="answer"),
    "recall_letter": Offer(QT_TRANSLATE_NOOP("Act", "撤回送审"), "arrow-u-up-left", group="answer"),
    "issue_letter": Offer(QT_TRANSLATE_NOOP("Act", "出具审批过的文书"), "circle-wavy-check", group="answer"),
    "supervise": Offer(QT_TRANSLATE_NOOP("Act", "督办"), "megaphone", group="watch"),
    "raise_supervision": Offer(QT_TRANSLATE_NOOP("Act", "升级督办"), "arrow-up", group="watch"),
    "answer_supervision": Offer(QT_TRANSLATE_NOOP("Act", "记督办反馈"), "chat-centered-text", group="watch"),
    "close_supervision": Offer(QT_TRANSLATE_NOOP("Act", "督办了结"), "check-circle", group="watch"),
    "put_aside_fault": Offer(QT_TRANSLATE_NOOP("Act", "核过，不督办"), "x-circle", group="watch"),
    "advise": Offer(QT_TRANSLATE_NOOP("Act", "提出三项建议"), "lightbulb", group="watch"),
    "answer_advice": Offer(QT_TRANSLATE_NOOP("Act", "记建议反馈"), "chat-centered-text", group="watch"),
    "record_incident": Offer(QT_TRANSLATE_NOOP("Act", "记现场秩序"), "note", group="record"),
    "ask_data": Offer(QT_TRANSLATE_NOOP("Act", "记个人信息请求"), "identification-card", group="record"),
    "answer_data": Offer(QT_TRANSLATE_NOOP("Act", "答复个人信息请求"), "identification-card", group="record"),
    "answer_incident": Offer(QT_TRANSLATE_NOOP("Act", "记信访人的说明"), "chat-text", group="record"),
    "correct": Offer(QT_TRANSLATE_NOOP("Act", "更正"), "pencil-simple", listed=False),
    "settle_duplicate": Offer(QT_TRANSLATE_NOOP("Act", "核对是不是同一件事"), "copy", listed=False),
    "settle": Offer(QT_TRANSLATE_NOOP("Act", "对照着定"), "git-diff", listed=False),
    "print_paper": Offer(QT_TRANSLATE_NOOP("Act", "打印"), "printer", listed=False),
    "void_paper": Offer(QT_TRANSLATE_NOOP("Act", "作废文书"), "file-x", listed=False),
}
"""In the order in which the case page lists them: what moves the matter first."""
