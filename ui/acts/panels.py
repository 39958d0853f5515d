"""The panels of the acts on a case, by the name each is offered as."""

from __future__ import annotations

from collections.abc import Mapping

from ui.acts.accept import AcceptPanel
from ui.acts.act_panel import ActPanel
from ui.acts.add_material import AddMaterialPanel
from ui.acts.add_reader import AddReaderPanel
from ui.acts.advise import AdvisePanel
from ui.acts.agree_mediation import AgreeMediationPanel
from ui.acts.answer import AnswerPanel
from ui.acts.answer_advice import AnswerAdvicePanel
from ui.acts.answer_data import AnswerDataPanel
from ui.acts.answer_incident import AnswerIncidentPanel
from ui.acts.answer_supervision import AnswerSupervisionPanel
from ui.acts.approve_letter import ApproveLetterPanel
from ui.acts.archive import ArchivePanel
from ui.acts.ask_data import AskDataPanel
from ui.acts.assign import AssignPanel
from ui.acts.call_hearing import CallHearingPanel
from ui.acts.cancel_hearing import CancelHearingPanel
from ui.acts.change_people import ChangePeoplePanel
from ui.acts.close import ClosePanel
from ui.acts.close_supervision import CloseSupervisionPanel
from ui.acts.confirm_review_void import ConfirmReviewVoidPanel
from ui.acts.confirm_void import ConfirmVoidPanel
from ui.acts.correct import CorrectPanel
from ui.acts.decide_objection import DecideObjectionPanel
from ui.acts.decide_review import DecideReviewPanel
from ui.acts.decide_suggestion import DecideSuggestionPanel
from ui.acts.decline import DeclinePanel
from ui.acts.decline_finally import DeclineFinallyPanel
from ui.acts.delegate_letter import DelegateLetterPanel
from ui.acts.deliver import DeliverPanel
from ui.acts.end_mediation import EndMediationPanel
from ui.acts.entrust import EntrustPanel
from ui.acts.extend import ExtendPanel
from ui.acts.file_objection import FileObjectionPanel
from ui.acts.fix_lead import FixLeadPanel
from ui.acts.guide import GuidePanel
from ui.acts.hold_hearing import HoldHearingPanel
from ui.acts.instruct import InstructPanel
from ui.acts.investigate import InvestigatePanel
from ui.acts.issue_letter import IssueLetterPanel
from ui.acts.keep_promise import KeepPromisePanel
from ui.acts.keep_secret import KeepSecretPanel
from ui.acts.leave_simple import LeaveSimplePanel
from ui.acts.link import LinkPanel
from ui.acts.make_anonymous_copy import MakeAnonymousCopyPanel
from ui.acts.make_return_visit import MakeReturnVisitPanel
from ui.acts.minute_meeting import MinuteMeetingPanel
from ui.acts.move_promise import MovePromisePanel
from ui.acts.note import NotePanel
from ui.acts.note_execution import NoteExecutionPanel
from ui.acts.note_mediation import NoteMediationPanel
from ui.acts.open_mediation import OpenMediationPanel
from ui.acts.plan_backlog import PlanBacklogPanel
from ui.acts.plan_mediation import PlanMediationPanel
from ui.acts.plan_return_visit import PlanReturnVisitPanel
from ui.acts.print_paper import PrintPaperPanel
from ui.acts.promise import PromisePanel
from ui.acts.propose_review_void import ProposeReviewVoidPanel
from ui.acts.propose_void import ProposeVoidPanel
from ui.acts.publish_answer import PublishAnswerPanel
from ui.acts.put_aside_fault import PutAsideFaultPanel
from ui.acts.raise_dispute import RaiseDisputePanel
from ui.acts.raise_supervision import RaiseSupervisionPanel
from ui.acts.recall_letter import RecallLetterPanel
from ui.acts.receive_thanks import ReceiveThanksPanel
from ui.acts.record_death import RecordDeathPanel
from ui.acts.record_hearing import RecordHearingPanel
from ui.acts.record_incident import RecordIncidentPanel
from ui.acts.record_reply import RecordReplyPanel
from ui.acts.record_review import RecordReviewPanel
from ui.acts.recuse import RecusePanel
from ui.acts.refuse_review_void import RefuseReviewVoidPanel
from ui.acts.refuse_void import RefuseVoidPanel
from ui.acts.reopen import ReopenPanel
from ui.acts.report_completion import ReportCompletionPanel
from ui.acts.report_upward import ReportUpwardPanel
from ui.acts.request_review import RequestReviewPanel
from ui.acts.return_letter import ReturnLetterPanel
from ui.acts.settle import SettlePanel
from ui.acts.settle_duplicate import SettleDuplicatePanel
from ui.acts.sign_for import SignForPanel
from ui.acts.sign_mediation import SignMediationPanel
from ui.acts.sponsor_case import SponsorCasePanel
from ui.acts.supervise import SupervisePanel
from ui.acts.take_back import TakeBackPanel
from ui.acts.take_back_promise import TakeBackPromisePanel
from ui.acts.take_down_answer import TakeDownAnswerPanel
from ui.acts.talk import TalkPanel
from ui.acts.thank import ThankPanel
from ui.acts.transfer import TransferPanel
from ui.acts.unlink import UnlinkPanel
from ui.acts.use_simple import UseSimplePanel
from ui.acts.void_paper import VoidPaperPanel
from ui.acts.withdraw import WithdrawPanel

PANELS: Mapping[str, type[ActPanel]] = {
    panel.offer or panel.act: panel
    for panel in (
        AcceptPanel,
        DeclinePanel,
        TransferPanel,
        AgreeMediationPanel,
        AnswerPanel,
        CallHearingPanel,
        DecideObjectionPanel,
        DecideSuggestionPanel,
        DeclineFinallyPanel,
        EndMediationPanel,
        EntrustPanel,
        ExtendPanel,
        FileObjectionPanel,
        FixLeadPanel,
        GuidePanel,
        HoldHearingPanel,
        CancelHearingPanel,
        InvestigatePanel,
        LeaveSimplePanel,
        MinuteMeetingPanel,
        NoteMediationPanel,
        OpenMediationPanel,
        RaiseDisputePanel,
        RecusePanel,
        KeepSecretPanel,
        MakeAnonymousCopyPanel,
        AddReaderPanel,
        ReportCompletionPanel,
        ReportUpwardPanel,
        SignForPanel,
        TakeBackPanel,
        SignMediationPanel,
        UseSimplePanel,
        DeliverPanel,
        PublishAnswerPanel,
        TakeDownAnswerPanel,
        ClosePanel,
        RequestReviewPanel,
        RecordReplyPanel,
        DecideReviewPanel,
        RecordReviewPanel,
        RecordHearingPanel,
        PlanMediationPanel,
        SponsorCasePanel,
        PlanReturnVisitPanel,
        MakeReturnVisitPanel,
        NoteExecutionPanel,
        WithdrawPanel,
        RecordDeathPanel,
        ChangePeoplePanel,
        ArchivePanel,
        ReopenPanel,
        ThankPanel,
        ReceiveThanksPanel,
        ProposeVoidPanel,
        ConfirmVoidPanel,
        RefuseVoidPanel,
        ProposeReviewVoidPanel,
        ConfirmReviewVoidPanel,
        RefuseReviewVoidPanel,
        KeepPromisePanel,
        MovePromisePanel,
        PlanBacklogPanel,
        InstructPanel,
        PromisePanel,
        TakeBackPromisePanel,
        NotePanel,
        TalkPanel,
        AddMaterialPanel,
        AssignPanel,
        LinkPanel,
        UnlinkPanel,
        SupervisePanel,
        RaiseSupervisionPanel,
        AnswerSupervisionPanel,
        CloseSupervisionPanel,
        PutAsideFaultPanel,
        AdvisePanel,
        AnswerAdvicePanel,
        RecordIncidentPanel,
        AnswerIncidentPanel,
        AskDataPanel,
        AnswerDataPanel,
        CorrectPanel,
        SettlePanel,
        SettleDuplicatePanel,
        ApproveLetterPanel,
        ReturnLetterPanel,
        DelegateLetterPanel,
        RecallLetterPanel,
        IssueLetterPanel,
        PrintPaperPanel,
        VoidPaperPanel,
    )
}
"""The reply has a page of its own (ui/pages/reply_page.py)."""


def act_of(offer: str) -> str:
    """The act that a panel carries out, by the name it is offered as."""
    return PANELS[offer].act if offer in PANELS else offer
