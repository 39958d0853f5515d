"""The sentences of a deadline's proof and of how a clock stands: Chinese templates, one table each."""

from __future__ import annotations

from app.domain.deadlines import StatusCode
from app.domain.problems import QT_TRANSLATE_NOOP

STEP_TEMPLATES = {
    "start": (QT_TRANSLATE_NOOP("Proof", "{event}"), QT_TRANSLATE_NOOP("Proof", "当日不算，从 {next}数起")),
    "presumed_received": (
        QT_TRANSLATE_NOOP("Proof", "收到"),
        QT_TRANSLATE_NOOP("Proof", "此后 {count} 日内没有出具受理告知书"),
    ),
    "noticed_late": (
        QT_TRANSLATE_NOOP("Proof", "出具受理告知书"),
        QT_TRANSLATE_NOOP("Proof", "出具晚了，受理之日不往后挪"),
    ),
    "presumed": (
        QT_TRANSLATE_NOOP("Proof", "推定受理"),
        QT_TRANSLATE_NOOP("Proof", "按本单位设置，收到后第 {count} 日当作受理之日，当日不算，从 {next}数起"),
    ),
    "at_once": (QT_TRANSLATE_NOOP("Proof", "{event}"), QT_TRANSLATE_NOOP("Proof", "{article}，当天就办")),
    "calendar_days": (
        QT_TRANSLATE_NOOP("Proof", "加 {count} 日"),
        QT_TRANSLATE_NOOP("Proof", "{article}，按日历天数，中间的假期照样计入"),
    ),
    "working_days": (
        QT_TRANSLATE_NOOP("Proof", "加 {count} 个工作日"),
        QT_TRANSLATE_NOOP("Proof", "{article}，跳过 {skipped} 个休息日，调休上班的日子算数"),
    ),
    "months": (
        QT_TRANSLATE_NOOP("Proof", "加 {count} 个月"),
        QT_TRANSLATE_NOOP("Proof", "{article}，到期月的对应日，没有对应日的是月末，参照民法典第二百零二条"),
    ),
    "years": (
        QT_TRANSLATE_NOOP("Proof", "加 {count} 年"),
        QT_TRANSLATE_NOOP("Proof", "{article}，到期年的对应日，参照民法典第二百零二条"),
    ),
    "hours": (QT_TRANSLATE_NOOP("Proof", "{count} 小时内"), QT_TRANSLATE_NOOP("Proof", "{article}，不因节假日顺延")),
    "as_set": (
        QT_TRANSLATE_NOOP("Proof", "按函件、意见书上写的日子"),
        QT_TRANSLATE_NOOP("Proof", "{article}，按写明的日子，不因节假日顺延"),
    ),
    "by_setting": (
        QT_TRANSLATE_NOOP("Proof", "天数按本单位设置"),
        QT_TRANSLATE_NOOP("Proof", "这个天数没有核到法律原文，本单位从 {from}起这样设置"),
    ),
    "by_default": (
        QT_TRANSLATE_NOOP("Proof", "天数按本单位设置"),
        QT_TRANSLATE_NOOP("Proof", "这个天数没有核到法律原文，本单位没有改过，先按本台原来的数"),
    ),
    "opens": (
        QT_TRANSLATE_NOOP("Proof", "从这一天起可以提出"),
        QT_TRANSLATE_NOOP("Proof", "满 {count} 日以后"),
    ),
    "calendar_moved": (
        QT_TRANSLATE_NOOP("Proof", "放假安排改过"),
        QT_TRANSLATE_NOOP("Proof", "{entered}录入放假安排以前，最后一天算到 {before}"),
    ),
    "calendar_kept": (
        QT_TRANSLATE_NOOP("Proof", "仍按原来的放假安排"),
        QT_TRANSLATE_NOOP("Proof", "{entered}改放假安排时，这一期限已经到期或者办完，不再改动"),
    ),
    "paused": (
        QT_TRANSLATE_NOOP("Proof", "扣除 {first} 至 {last}"),
        QT_TRANSLATE_NOOP("Proof", "{evidence}，这 {count} 日不计算在期限内"),
    ),
    "rolled": (
        QT_TRANSLATE_NOOP("Proof", "遇休息日顺延"),
        QT_TRANSLATE_NOOP("Proof", "{from}是{reason}，顺延到下一个上班日，参照民法典第二百零三条"),
    ),
    "may_roll": (
        QT_TRANSLATE_NOOP("Proof", "遇休息日，可顺延"),
        QT_TRANSLATE_NOOP("Proof", "{from}是{reason}，可顺延到下一个上班日，参照民法典第二百零三条"),
    ),
    "not_rolled": (
        QT_TRANSLATE_NOOP("Proof", "看最后一天"),
        QT_TRANSLATE_NOOP("Proof", "{from}是上班日，不用挪"),
    ),
    "extended": (
        QT_TRANSLATE_NOOP("Proof", "延长 {count} 日"),
        QT_TRANSLATE_NOOP("Proof", "{on}{approver}批准，从 {from}接着数，不从顺延后的日子数"),
    ),
    "provisional": (
        QT_TRANSLATE_NOOP("Proof", "暂定"),
        QT_TRANSLATE_NOOP("Proof", "{year} 年放假安排还没有公布，先按周末和固定节日算，公布后可能变动"),
    ),
    "earlier_rule": (
        QT_TRANSLATE_NOOP("Proof", "早于施行日"),
        QT_TRANSLATE_NOOP("Proof", "{law}自 {from}起施行，这一天在施行之前，仅供参考"),
    ),
    "without_extension": (
        QT_TRANSLATE_NOOP("Proof", "没有延长的话"),
        QT_TRANSLATE_NOOP("Proof", "满 {count} 日是 {from}"),
    ),
    "with_extension": (
        QT_TRANSLATE_NOOP("Proof", "如果批准延长 {count} 日"),
        QT_TRANSLATE_NOOP("Proof", "从 {from}接着数"),
    ),
    "with_extension_provisional": (
        QT_TRANSLATE_NOOP("Proof", "如果批准延长 {count} 日"),
        QT_TRANSLATE_NOOP("Proof", "{year} 年放假还没公布，暂定"),
    ),
    "if_holiday": (
        QT_TRANSLATE_NOOP("Proof", "如果公布 {from}也放假"),
        QT_TRANSLATE_NOOP("Proof", "可顺延到之后第一个上班日"),
    ),
}
"""Step code → (title, detail), Chinese templates."""

STATUS_TEMPLATES = {
    StatusCode.NOT_OPEN: QT_TRANSLATE_NOOP("Status", "{days} 天以后可以提出"),
    StatusCode.LEFT: QT_TRANSLATE_NOOP("Status", "剩 {days} 天，{weekday}"),
    StatusCode.TODAY: QT_TRANSLATE_NOOP("Status", "今天到期"),
    StatusCode.ROLLED: QT_TRANSLATE_NOOP("Status", "遇休息日顺延，还剩 {days} 天，{weekday}"),
    StatusCode.OVERDUE: QT_TRANSLATE_NOOP("Status", "超期 {days} 天"),
    StatusCode.DONE: QT_TRANSLATE_NOOP("Status", "已办结，用了 {days} 天"),
    StatusCode.DONE_LATE: QT_TRANSLATE_NOOP("Status", "已办结，超期 {days} 天"),
}
WINDOW_TEMPLATES = {
    StatusCode.OVERDUE: QT_TRANSLATE_NOOP("Status", "期限已过 {days} 天"),
    StatusCode.DONE: QT_TRANSLATE_NOOP("Status", "第 {days} 天提出"),
    StatusCode.DONE_LATE: QT_TRANSLATE_NOOP("Status", "过期 {days} 天提出"),
}
"""A petitioner's right is not overdue: it has lapsed or was used."""
