"""The forms of the staff: somebody joins, gets another post or a new password, leaves; and one's own new password."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any

from app.acts.staff import AddUserDraft, AdmitUserDraft, ChangeUserDraft, LeaveUserDraft
from app.desk import Desk, Done
from app.domain.problems import Problem
from app.domain.staff import Member
from app.domain.terms import Role
from app.ports import Maintenance, Refused, Unavailable
from ui.acts.act_panel import Tools
from ui.fields import Field, LongTextField, PasswordField, TextField, TicksField
from ui.forms.side_form import SideForm
from ui.words import options_of


class PeopleForm(SideForm):
    """Base: a password is typed twice, and one that does not open is said beside it."""

    def __init__(self, tools: Tools, care: Maintenance, words: str, verb: str, fields: dict[str, Field]) -> None:
        super().__init__(tools, words, verb, fields)
        self.care = care

    def submit(self) -> None:
        """Let it be done, unless a password was not typed twice alike."""
        if "again" in self.fields and self.text("password") != self.text("again"):
            self.show_problems(())
            self.fields["again"].set_error(self.tr("两遍输的不一样，请再输一遍。"))
            self.fields["again"].setFocus()
        else:
            super().submit()

    def show_unavailable(self, problem: Problem) -> None:
        self.show_problems((problem,))


def _roles(label: str, roles: tuple[str, ...] = ()) -> TicksField:
    field = TicksField(label, options_of(Role))
    field.set_value(roles)
    return field


class AddPersonForm(PeopleForm):
    """Name, post, roles, and a first password that the colleague changes."""

    def __init__(self, tools: Tools, care: Maintenance) -> None:
        fields: dict[str, Field] = {
            "name": TextField(self.tr("姓名"), required=True, side="top"),
            "post": TextField(self.tr("职务"), side="top"),
            "roles": _roles(self.tr("在这里做什么")),
            "password": PasswordField(self.tr("第一个密码，请当面交给本人")),
            "again": PasswordField(self.tr("密码再输一遍")),
        }
        words = self.tr("每个人用自己的密码打开这一台，办的每一笔都记着是谁。")
        super().__init__(tools, care, words, self.tr("加进来"), fields)

    def work(self) -> Callable[[], object]:
        roles = self.fields["roles"].value()
        assert isinstance(roles, tuple)
        draft = AddUserDraft(self.id, self.tools.desk.new_id(), self.text("name"), self.text("post"), roles)
        return partial(_add, self.tools.desk, self.care, draft, self.text("password"))


def _add(desk: Desk, care: Maintenance, draft: AddUserDraft, password: str) -> Done:
    """The slot comes last: a slot nobody knows would open the desk for nobody. Raises Refused, Unavailable."""
    if problems := desk.check(draft):
        raise Refused(problems)
    care.check_new_password(password)
    done = desk.do(draft)
    care.give_password(draft.user, draft.name.strip(), password)
    return done


class ChangePersonForm(PeopleForm):
    """Another post, other roles."""

    def __init__(self, tools: Tools, care: Maintenance, member: Member) -> None:
        self._member = member
        post = TextField(self.tr("职务"), side="top")
        post.set_value(member.post)
        fields: dict[str, Field] = {"post": post, "roles": _roles(self.tr("在这里做什么"), member.roles)}
        super().__init__(tools, care, member.name, self.tr("保存"), fields)

    def work(self) -> Callable[[], object]:
        roles = self.fields["roles"].value()
        assert isinstance(roles, tuple)
        draft: Any = ChangeUserDraft(self.id, self._member.id, self.text("post"), roles)
        return partial(self.tools.desk.do, draft)


class LeavePersonForm(PeopleForm):
    """Somebody works here no longer: first the password, then the entry."""

    def __init__(self, tools: Tools, care: Maintenance, member: Member) -> None:
        self._member = member
        words = self.tr(
            "{name} 的密码从此打不开这一台，数据也换一把新钥匙，大的要几分钟。以前做的备份用他当时的密码还打得开，请收好，到期就销毁。办过的事都留着名字；手上的家事请另外指定承办人。"
        )
        fields: dict[str, Field] = {"reason": TextField(self.tr("原因"), side="top")}
        super().__init__(tools, care, words.format(name=member.name), self.tr("离开本台"), fields)

    def work(self) -> Callable[[], object]:
        draft = LeaveUserDraft(self.id, self._member.id, self.text("reason"))
        return partial(_leave, self.tools.desk, self.care, draft)


def _leave(desk: Desk, care: Maintenance, draft: LeaveUserDraft) -> Done:
    """The entry first: what may be refused must not have taken the password. Raises Refused, Unavailable."""
    done = desk.do(draft)
    care.take_password(draft.user)
    with suppress(Refused, Unavailable):
        # what was in the way of it is told where it stays due
        care.rekey()
    return done


class NewPasswordForm(PeopleForm):
    """A colleague forgot the password: a new one, handed over in person."""

    def __init__(self, tools: Tools, care: Maintenance, member: Member) -> None:
        self._member = member
        fields: dict[str, Field] = {
            "password": PasswordField(self.tr("新密码，请当面交给本人")),
            "again": PasswordField(self.tr("密码再输一遍")),
        }
        super().__init__(tools, care, member.name, self.tr("给新密码"), fields)

    def work(self) -> Callable[[], object]:
        return partial(self.care.give_password, self._member.id, self._member.name, self.text("password"))


class AdmitPersonForm(PeopleForm):
    """A colleague sets up another computer of the hall: a code to hand over, good for one."""

    def __init__(self, tools: Tools, care: Maintenance, member: Member) -> None:
        self._member = member
        code, self._kept = care.new_admission()
        self.shown = LongTextField(self.tr("入台码，抄给本人或者念给本人"), side="top", read_only=True, lines=(1, 2))
        self.shown.set_value(code)
        words = self.tr(
            "{name} 在大厅的另一台电脑上头一次使用时，填自己的姓名、这个入台码和一个新密码，就还是他本人。码只管一台，用过就作废；重新给一个，上一个就不算了。"
        )
        super().__init__(tools, care, words.format(name=member.name), self.tr("让这个码生效"), {"code": self.shown})

    def work(self) -> Callable[[], object]:
        return partial(self.tools.desk.do, AdmitUserDraft(self.id, self._member.id, self._kept))


class OwnPasswordForm(PeopleForm):
    """The old password, and the new one twice."""

    def __init__(self, tools: Tools, care: Maintenance) -> None:
        fields: dict[str, Field] = {
            "old": PasswordField(self.tr("现在的密码")),
            "password": PasswordField(self.tr("新密码，任何文字都行")),
            "again": PasswordField(self.tr("新密码再输一遍")),
        }
        super().__init__(tools, care, "", self.tr("改密码"), fields)

    def work(self) -> Callable[[], object]:
        return partial(self.care.change_password, self.text("old"), self.text("password"))
