"""Terms of what people may ask of the data that we keep about them (个人信息保护法 Art. 45 to 48, 50)."""

from __future__ import annotations

from app.domain.terms import Term


class DataWant(Term):
    """What is asked for."""

    SEE = ("see", "查阅", "to see them")
    COPY = ("copy", "复制", "a copy of them")
    CORRECT = ("correct", "更正", "to have them put right")
    COMPLETE = ("complete", "补充", "to have them completed")
    DELETE = ("delete", "删除", "to have them deleted")
    EXPLAIN = ("explain", "说明怎样使用", "to be told how they are used")


class DataAnswer(Term):
    """What became of it."""

    DONE = ("done", "照办了", "done")
    PARTLY = ("partly", "办了一部分", "done in part")
    DECLINED = ("declined", "没有照办", "not done")
