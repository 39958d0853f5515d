"""更换代表、代理人: who stays, who is new."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.acts.change_people import ChangePeopleDraft
from app.acts.register_draft import PersonDraft
from app.domain.kinds import Person
from app.domain.terms import PartyRole
from ui.acts.act_panel import ActPanel
from ui.acts.people_words import people_options
from ui.fields import ChoiceField, LongTextField, TextField, TicksField
from ui.words import role_word


class ChangePeoplePanel(ActPanel):
    """更换代表、代理人: one new person at a time."""

    act = "change_people"

    def build(self) -> None:
        self.verb = self.tr("记下更换")
        self.keep = TicksField(self.tr("继续参加的（去掉不再参加的）"), people_options(self.sheet.file), ticked=True)
        self.add("keep", self.keep)
        name = TextField(self.tr("新来的人，姓名"), side="top")
        name.edited.connect(self.fit_fields)
        self.add("added.0.name", name)
        roles = [(role.code, role_word(role.code, self.case.channel)) for role in PartyRole]
        self.role = ChoiceField(self.tr("身份"), roles, side="top")
        self.role.set_value(PartyRole.REPRESENTATIVE.code)
        self.role.edited.connect(self.fit_fields)
        self.add("added.0.role", self.role)
        self.add("added.0.phone", TextField(self.tr("电话"), side="top"))
        self.add("added.0.address", TextField(self.tr("住址"), side="top"))
        hint = self.tr("如：授权委托书一份")
        self.add("added.0.authority", TextField(self.tr("委托手续"), required=True, hint=hint, side="top"))
        hint = self.tr("如：其余四位签名的推选书；户口簿、公证书")
        self.add("proof", LongTextField(self.tr("凭据"), required=True, hint=hint, side="top", lines=(1, 3)))
        self.add("reason", LongTextField(self.tr("更换的原因"), required=True, side="top", lines=(2, 6)))
        self.say(self.tr("代表最多 5 位（第二十条）。"))

    def first_field(self) -> QWidget:
        """Mostly somebody joins; who leaves is unticked one key back."""
        return self.fields["added.0.name"]

    def fit_fields(self) -> None:
        super().fit_fields()
        agent = self.role.value() == PartyRole.AGENT.code
        self.fields["added.0.authority"].setVisible(agent)
        self.fields["proof"].setVisible(not agent and bool(self._added()))

    def _added(self) -> tuple[PersonDraft, ...]:
        names = ("name", "role", "phone", "address", "authority")
        name, role, phone, address, authority = (self.text(f"added.0.{field}") for field in names)
        if not any(text.strip() for text in (name, phone, address)):
            return ()
        person = Person(name, phone=phone, address=address)
        return (PersonDraft(person, role, authority=authority if role == PartyRole.AGENT.code else ""),)

    def draft(self) -> ChangePeopleDraft:
        added = self._added()
        proof = self.text("proof") if any(one.role != PartyRole.AGENT.code for one in added) else ""
        return ChangePeopleDraft(self.id, self.case.id, self.keep.ids(), added, self.text("reason"), proof)
