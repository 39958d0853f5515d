"""Entries about where a demand goes: guided, answered on the spot, entrusted, signed for, objected to, reported upward."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@kind("case.guided")
@dataclass(frozen=True, slots=True)
class CaseGuided(Body):
    """引导到法定途径: which body, by which procedure (Art. 20(2), 22(2), 31(1)-(5))."""

    demands: tuple[str, ...]
    to: str
    """Code of the body, empty when the directory does not know it."""
    to_name: str
    address: str
    procedure: str
    guided_on: str


@kind("acceptance.taken_back")
@dataclass(frozen=True, slots=True)
class AcceptanceTakenBack(Body):
    """收回受理: the class, or whom it accuses, was put right, and it is not ours to take on as we did; where it goes is to be said
    anew, and what binds us to say so runs on from the first receipt."""

    demands: tuple[str, ...]
    reason: str
    taken_back_on: str


@kind("case.answered")
@dataclass(frozen=True, slots=True)
class CaseAnswered(Body):
    """直接答复: a question, thanks or a simple matter answered at the desk."""

    demands: tuple[str, ...]
    text: str
    way: str
    """Code of `procedure_terms.AnswerWay`."""
    answered_on: str


@kind("case.entrusted", version=2)
@dataclass(frozen=True, slots=True)
class CaseEntrusted(Body):
    """交办: sent with a day by which the result and a 办结报告 are due (Art. 22(1)(三))."""

    demands: tuple[str, ...]
    to: str
    to_name: str
    reason: str
    requirement: str
    entrusted_on: str
    due_on: str
    assists: bool = False
    """It was only asked for help, see `Transfer.assists`."""


@kind("transfer.received")
@dataclass(frozen=True, slots=True)
class TransferReceived(Body):
    """签收: the unit has what was transferred or entrusted; its own clocks start (Art. 23(3))."""

    sent: str
    """Id of the entry that sent it; for a case transferred in, of its registration."""
    received_on: str
    receiver: str


@kind("transfer.taken_back")
@dataclass(frozen=True, slots=True)
class TransferTakenBack(Body):
    """收回: sent in error, and taken back before the unit signed for it."""

    sent: str
    """Id of the entry that sent it."""
    reason: str
    taken_back_on: str


@kind("transfer.objected")
@dataclass(frozen=True, slots=True)
class TransferObjected(Body):
    """异议: not within the unit's powers, with reasons in detail (Art. 23(3))."""

    sent: str
    reason: str
    proposed: str
    """Code of the body it should go to instead, or empty."""
    proposed_name: str
    filed_on: str


@kind("objection.decided")
@dataclass(frozen=True, slots=True)
class ObjectionDecided(Body):
    """核实: the sender agrees, and the material comes back, or does not agree (Art. 23(3))."""

    objection: str
    """Id of the entry `transfer.objected`."""
    agreed: bool
    note: str
    returned: str
    """What material came back, in words."""
    decided_on: str


@kind("completion.reported")
@dataclass(frozen=True, slots=True)
class CompletionReported(Body):
    """办结报告 on what was entrusted (Art. 22(1)(三))."""

    sent: str
    summary: str
    process: str
    result: str
    opinion: str
    """Code of `procedure_terms.PetitionerOpinion`."""
    reported_on: str
    approver: str = ""
    """签发人 of our own report, which goes upward; of a report that came to us it is not asked."""


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who was told, how and when."""

    name: str
    way: str
    """Code of `procedure_terms.ReportWay`."""
    at: str
    """ISO moment."""
    code: str = ""
    """Of the body in the directory, empty for one that is not there."""


@kind("case.reported")
@dataclass(frozen=True, slots=True)
class CaseReported(Body):
    """报请、报告: laid before Party committee and government (Art. 22(1)(一)); urgent matters also upward (Art. 25)."""

    ground: str
    """Code of `procedure_terms.ReportGround`."""
    recipients: tuple[Recipient, ...]
    known_at: str
    """ISO moment at which the office came to know."""
    place: str
    people: int
    situation: str
    measures: str
    contact: str
    approver: str = ""
    """签发人 of the paper."""
    follows: str = ""
    """Id of the report that this one continues (续报)."""


@dataclass(frozen=True, slots=True)
class UnitName:
    """A unit by its code, and its name at that time."""

    code: str
    name: str


@kind("lead.fixed")
@dataclass(frozen=True, slots=True)
class LeadFixed(Body):
    """Several units concerned: which one leads, which ones take part, who decided it (Art. 24)."""

    demands: tuple[str, ...]
    lead: UnitName
    others: tuple[UnitName, ...]
    decided_by: str
    """Code of `procedure_terms.LeadDecider`."""
    note: str
    fixed_on: str


@kind("dispute.raised")
@dataclass(frozen=True, slots=True)
class DisputeRaised(Body):
    """受理争议: laid before the common superior or the joint conference (Art. 24)."""

    demands: tuple[str, ...]
    units: tuple[UnitName, ...]
    to: UnitName
    question: str
    raised_on: str
    approver: str = ""
    """签发人 of the 请示."""


@kind("officer.recused")
@dataclass(frozen=True, slots=True)
class OfficerRecused(Body):
    """回避: a direct interest; somebody else looks after the case (Art. 28(3))."""

    officer: str
    officer_name: str
    asked_by: str
    """Code of `procedure_terms.RecusalAsker`."""
    reason: str


@kind("reader.added")
@dataclass(frozen=True, slots=True)
class ReaderAdded(Body):
    """加入知悉名单: one more colleague sees a restricted case, and why (Art. 30)."""

    reader: str
    reader_name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Opinion:
    """An opinion that was given before: its kind, number and ISO day; of one that another body gave who that was, and how we
    saw it."""

    document_kind: str
    number: str
    issued_on: str
    unit: str = ""
    """In words; empty where it stands in our own record."""
    seen: str = ""
    """Code of `procedure_terms.CopySeen`."""


@kind("case.declined_finally", version=2)
@dataclass(frozen=True, slots=True)
class CaseDeclinedFinally(Body):
    """不再受理: the same fact and reason after 复核 (Art. 36(3)); help and explanation go on (Art. 37)."""

    demands: tuple[str, ...]
    opinions: tuple[Opinion, ...]
    explanation: str
    help: str
    declined_on: str


@kind("simple.chosen")
@dataclass(frozen=True, slots=True)
class SimpleChosen(Body):
    """简易办理 begins."""

    demands: tuple[str, ...]
    ground: str
    """Code of `procedure_terms.SimpleGround`."""
    wants_paper: bool
    chosen_on: str


@kind("simple.left")
@dataclass(frozen=True, slots=True)
class SimpleLeft(Body):
    """Back to the ordinary procedure; its clock counts from the simple acceptance."""

    demands: tuple[str, ...]
    reason: str
    left_on: str
