"""What F1 says in the fields of the registration: title, text, articles of law."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.problems import QT_TRANSLATE_NOOP

REGISTRATION: Mapping[str, tuple[str, str, str]] = {
    "register.id_number": (
        QT_TRANSLATE_NOOP("Help", "证件号码"),
        QT_TRANSLATE_NOOP("Help", "输身份证号会自动认出生日、性别和年龄。没带或不愿出示就按 F6，不影响登记。"),
        "",
    ),
    "register.name": (
        QT_TRANSLATE_NOOP("Help", "姓名"),
        QT_TRANSLATE_NOOP("Help", "写本人说的姓名，生僻字照写，印得出来。以前来过的人会出现在右边。"),
        "19(1)",
    ),
    "register.phone": (
        QT_TRANSLATE_NOOP("Help", "电话"),
        QT_TRANSLATE_NOOP("Help", "手机或座机都行，没有就空着。"),
        "",
    ),
    "register.address": (
        QT_TRANSLATE_NOOP("Help", "住址"),
        QT_TRANSLATE_NOOP("Help", "书面告知要寄到这里。实在说不清，就勾“住址不清”。"),
        "23(2)",
    ),
    "register.headcount": (
        QT_TRANSLATE_NOOP("Help", "实到几个人"),
        QT_TRANSLATE_NOOP(
            "Help", "写一共来了几个人。推选的代表最多 5 位，登记姓名；其他人只记人数，不用登记，本人愿意的除外。"
        ),
        "20(3)",
    ),
    "register.text": (
        QT_TRANSLATE_NOOP("Help", "怎样写清诉求"),
        QT_TRANSLATE_NOOP("Help", "照本人的话写：什么时候、在哪里、发生了什么、请求什么。一件事写一项，几件事分开写。"),
        "19(1)",
    ),
    "register.category": (
        QT_TRANSLATE_NOOP("Help", "内容分类"),
        QT_TRANSLATE_NOOP(
            "Help", "这件事是哪方面的：城乡建设、劳动社保、教育……打拼音首字母选。走哪条法定途径另看“依法分类”。"
        ),
        "",
    ),
    "register.against": (
        QT_TRANSLATE_NOOP("Help", "反映对象"),
        QT_TRANSLATE_NOOP(
            "Help",
            "反映哪个单位或哪个人。打名称或首字母，回车取第一个；要照自己写的留着，先按 Esc。检举控告一定要写，这样才能避开他们。",
        ),
        "30",
    ),
    "register.legal_class": (
        QT_TRANSLATE_NOOP("Help", "依法分类"),
        QT_TRANSLATE_NOOP(
            "Help",
            "走哪条途径由您定，四问只是提示：对的按 Alt+Q 确认，不对的另选一类。写了反映对象，或者内容分类是纪检监察的，先定是不是检举控告：是按 Alt+J，不是按 Alt+F。拿不准选“先不定”：照样登记，不起算 60 日，受理以前要定。",
        ),
        "29 30(1) 31(一) 31(二) 31(三) 31(四) 31(五) 31(六)",
    ),
    "register.capacity": (
        QT_TRANSLATE_NOOP("Help", "收件身份"),
        QT_TRANSLATE_NOOP(
            "Help",
            "本站以什么身份收这一项：作为信访部门，15 日内转送、交办有权处理的单位（第二十二条）；作为有权处理的机关，15 日内书面告知、自己办"
            "（第二十三条）。平常的身份在“设置”的“本站”里定；作出决定以前，还可以用“更正”改。",
        ),
        "23(1)",
    ),
}
