"""Terms of a breach of personal data: which data, who is told, how far it has come (个人信息保护法 Art. 57)."""

from __future__ import annotations

from app.domain.terms import Term


class BreachData(Term):
    """Which kinds of data."""

    NAME = ("name", "姓名、证件", "names and IDs")
    CONTACT = ("contact", "电话、住址", "phones and addresses")
    MATTER = ("matter", "所说的事", "what was petitioned")
    HEALTH = ("health", "健康", "health")
    MONEY = ("money", "银行账户", "bank accounts")
    RECORDING = ("recording", "录音录像", "recordings")
    MINORS = ("minors", "不满十四岁的人的信息", "data of people under fourteen")
    OTHER = ("other", "其他", "other")


class BreachTo(Term):
    """Who is told."""

    PEOPLE = ("people", "本人", "the people themselves")
    AUTHORITY = ("authority", "网信部门", "the authority (CAC)")


class BreachStep(Term):
    """How far the telling has come."""

    UNTOLD = ("untold", "还没有告知完", "not all told yet")
    TOLD = ("told", "已告知", "told")
