"""Every kind of entry, one frozen dataclass a body. Importing this package fills the registry `entries.KINDS`."""

from __future__ import annotations

from app.domain.kinds.aftercare import (
    CaseArchived,
    CaseReopened,
    CaseVoided,
    DemandWithdrawn,
    LatenessExplained,
    PartyDied,
    PeopleChanged,
    RatingGiven,
    RatingsCounted,
    RatingTaken,
    ReturnVisitMade,
    ReturnVisitPlanned,
    ThanksSent,
    VoidProposed,
    VoidRefused,
)
from app.domain.kinds.approval import (
    ApprovalStep,
    LetterApproved,
    LetterDelegated,
    LetterIssued,
    LetterRecalled,
    LetterReturned,
    LetterSubmitted,
)
from app.domain.kinds.audit import (
    AccountRecovered,
    AuditRead,
    KeyRotated,
    ListExported,
    ListPrinted,
    LoginFailed,
    PersonRecognised,
    RecoveryRenewed,
    SessionClosed,
    SessionLocked,
    SessionOpened,
    SessionUnlocked,
    TryRefused,
)
from app.domain.kinds.awards import AwardDecided, AwardDeclined, AwardNominated, AwardOpened, AwardSeconded, Evidence
from app.domain.kinds.backlog import BacklogPlanned, CaseSponsored
from app.domain.kinds.breaches import BreachRecorded, BreachTold
from app.domain.kinds.calendar import (
    CalendarAnnounced,
    CalendarDay,
)
from app.domain.kinds.campaigns import CampaignRecorded, CampaignWithdrawn
from app.domain.kinds.case import (
    CaseAccepted,
    CaseAssigned,
    CaseClosed,
    CaseCorrected,
    CaseDeclined,
    CaseLinked,
    CaseNumbered,
    CaseRegistered,
    CaseRestricted,
    CaseTransferred,
    CaseUnlinked,
    Demand,
    DuplicateSettled,
    DuplicateSuspected,
    HandlingNoted,
    Material,
    MaterialAdded,
    Party,
    ReplyImported,
    ReplyIssued,
    ReplyPoint,
    SecrecyKept,
    TalkNoted,
    Triage,
    VisitJoined,
    VisitParted,
)
from app.domain.kinds.complaints import ComplaintCorrected, ComplaintRecorded, ComplaintSettled
from app.domain.kinds.copies import CopiedDemand, CopySent, IdentityLeftOut
from app.domain.kinds.data_requests import (
    DataAnswered,
    DataAsked,
)
from app.domain.kinds.days import DayClosed, DayOpened, ShiftHandedOver
from app.domain.kinds.desk import (
    CaseViewed,
    EntryDiscarded,
    LastNumber,
    NumbersConfirmed,
    PersonRevealed,
    ProgressAsked,
    SettingChanged,
    StationOpened,
    UnitAbolished,
    UnitAdded,
    UnitLocated,
    UnitRenamed,
    UserAdded,
    UserAdmitted,
    UserChanged,
    UserLeft,
)
from app.domain.kinds.erasing import ErasureDone, ErasureProposed, ErasureRefused, StillCounted, SubjectErased
from app.domain.kinds.facilities import FacilityTold
from app.domain.kinds.groups import GroupEnded, GroupFormed, GroupMember
from app.domain.kinds.handed import materials_in
from app.domain.kinds.handling import (
    AnswerPublished,
    AnswerTakenDown,
    ClauseMark,
    Duty,
    ExecutionNoted,
    HandlingExtended,
    HearingCalled,
    HearingCancelled,
    HearingHeld,
    InvestigationRecorded,
    MediationAgreed,
    MediationDeclined,
    MediationEnded,
    MediationNoted,
    MediationOpened,
    MediationPlanned,
    MediationSigned,
    MeetingMinuted,
    SuggestionDecided,
)
from app.domain.kinds.helpers import HelperEnded, HelperEnlisted
from app.domain.kinds.liaisons import LiaisonLinked, LiaisonVisited
from app.domain.kinds.meetings import (
    Decided,
    MeetingAgreed,
    MeetingAnswered,
    MeetingCalled,
    MeetingCancelled,
    MeetingCarriedOver,
    MeetingGoneOn,
    MeetingHeld,
    MeetingInitialled,
    MeetingInvited,
    MeetingMissed,
    MeetingPartOpened,
    MeetingPostponed,
    MeetingProposed,
    MeetingRoundNoted,
    MeetingSigned,
    MeetingTermsWritten,
    MeetingUninvited,
    PartyStance,
    Position,
)
from app.domain.kinds.needs import NeedsTold
from app.domain.kinds.outreach import (
    Going,
    OutreachCalledOff,
    OutreachClosed,
    OutreachPlanned,
    OutreachPrinted,
    OutreachVisited,
    PlannedVisit,
)
from app.domain.kinds.papers import (
    DeliveryRecorded,
    DocumentDisplayed,
    DocumentIssued,
    DocumentPosted,
    DocumentPrinted,
    DocumentSentBack,
    DocumentVoided,
)
from app.domain.kinds.people import (
    Person,
    PetitionerCorrected,
    PetitionerRecorded,
    PetitionerShared,
)
from app.domain.kinds.projects import ProjectClosed, ProjectStarted
from app.domain.kinds.promises import (
    PromiseKept,
    PromiseMade,
    PromiseMoved,
    PromiseTakenBack,
)
from app.domain.kinds.rates import FrozenRate, RatesFrozen
from app.domain.kinds.receptions import (
    InstructionGiven,
    ReceptionCasePut,
    ReceptionHeard,
    ReceptionPlanned,
    ReceptionStoodDown,
)
from app.domain.kinds.review import (
    ReviewDecided,
    ReviewReached,
    ReviewRequested,
    ReviewVoided,
    ReviewVoidProposed,
    ReviewVoidRefused,
)
from app.domain.kinds.rosters import (
    RosterAttended,
    RosterDropped,
    RosterMissed,
    RosterPlanned,
    RosterPublished,
    RosterSwapped,
)
from app.domain.kinds.routing import (
    AcceptanceTakenBack,
    CaseAnswered,
    CaseDeclinedFinally,
    CaseEntrusted,
    CaseGuided,
    CaseReported,
    CompletionReported,
    DisputeRaised,
    LeadFixed,
    ObjectionDecided,
    OfficerRecused,
    Opinion,
    ReaderAdded,
    Recipient,
    SimpleChosen,
    SimpleLeft,
    TransferObjected,
    TransferReceived,
    TransferTakenBack,
    UnitName,
)
from app.domain.kinds.service_days import ServiceDayAnnounced, ServiceDayCalledOff
from app.domain.kinds.sites import SiteClosed, SiteRecorded
from app.domain.kinds.supervision import (
    AdviceAnswered,
    AdviceSent,
    FaultPutAside,
    IncidentAnswered,
    IncidentRecorded,
    SupervisionAnswered,
    SupervisionClosed,
    SupervisionOpened,
    SupervisionRaised,
)
from app.domain.kinds.thanks import Thanked, ThanksReceived, ThanksWithdrawn
from app.domain.kinds.tickets import (
    TicketCalled,
    TicketHeld,
    TicketIssued,
    TicketReturned,
    TicketServed,
    TicketSkipped,
    TicketTransferred,
)
from app.domain.kinds.wording import (
    WordingChanged,
)

__all__ = [
    "AcceptanceTakenBack", "AccountRecovered", "AdviceAnswered", "AdviceSent", "AnswerPublished", "AnswerTakenDown",
    "ApprovalStep", "AuditRead", "AwardDecided", "AwardDeclined", "AwardNominated", "AwardOpened", "AwardSeconded",
    "BacklogPlanned", "BreachRecorded", "BreachTold", "CalendarAnnounced", "CalendarDay", "CampaignRecorded",
    "CampaignWithdrawn", "CaseAccepted", "CaseAnswered", "CaseArchived", "CaseAssigned", "CaseClosed",
    "CaseCorrected", "CaseDeclined", "CaseDeclinedFinally", "CaseEntrusted", "CaseGuided", "CaseLinked",
    "CaseNumbered", "CaseRegistered", "CaseReopened", "CaseReported", "CaseRestricted", "CaseSponsored",
    "CaseTransferred", "CaseUnlinked", "CaseViewed", "CaseVoided", "ClauseMark", "ComplaintCorrected",
    "ComplaintRecorded", "ComplaintSettled", "CompletionReported", "CopiedDemand", "CopySent", "DataAnswered",
    "DataAsked", "DayClosed", "DayOpened", "Decided", "DeliveryRecorded", "Demand", "DemandWithdrawn",
    "DisputeRaised", "DocumentDisplayed", "DocumentIssued", "DocumentPosted", "DocumentPrinted", "DocumentSentBack",
    "DocumentVoided", "DuplicateSettled", "DuplicateSuspected", "Duty", "EntryDiscarded", "ErasureDone",
    "ErasureProposed", "ErasureRefused", "Evidence", "ExecutionNoted", "FacilityTold", "FaultPutAside", "FrozenRate",
    "Going", "GroupEnded", "GroupFormed", "GroupMember", "HandlingExtended", "HandlingNoted", "HearingCalled",
    "HearingCancelled", "HearingHeld", "HelperEnded", "HelperEnlisted", "IdentityLeftOut", "IncidentAnswered",
    "IncidentRecorded", "InstructionGiven", "InvestigationRecorded", "KeyRotated", "LastNumber", "LatenessExplained",
    "LeadFixed", "LetterApproved", "LetterDelegated", "LetterIssued", "LetterRecalled", "LetterReturned",
    "LetterSubmitted", "LiaisonLinked", "LiaisonVisited", "ListExported", "ListPrinted", "LoginFailed", "Material",
    "MaterialAdded", "MediationAgreed", "MediationDeclined", "MediationEnded", "MediationNoted", "MediationOpened",
    "MediationPlanned", "MediationSigned", "MeetingAgreed", "MeetingAnswered", "MeetingCalled", "MeetingCancelled",
    "MeetingCarriedOver", "MeetingGoneOn", "MeetingHeld", "MeetingInitialled", "MeetingInvited", "MeetingMinuted",
    "MeetingMissed", "MeetingPartOpened", "MeetingPostponed", "MeetingProposed", "MeetingRoundNoted", "MeetingSigned",
    "MeetingTermsWritten", "MeetingUninvited", "NeedsTold", "NumbersConfirmed", "ObjectionDecided", "OfficerRecused",
    "Opinion", "OutreachCalledOff", "OutreachClosed", "OutreachPlanned", "OutreachPrinted", "OutreachVisited",
    "Party", "PartyDied", "PartyStance", "PeopleChanged", "Person", "PersonRecognised", "PersonRevealed",
    "PetitionerCorrected", "PetitionerRecorded", "PetitionerShared", "PlannedVisit", "Position", "ProgressAsked",
    "ProjectClosed", "ProjectStarted", "PromiseKept", "PromiseMade", "PromiseMoved", "PromiseTakenBack",
    "RatesFrozen", "RatingGiven", "RatingTaken", "RatingsCounted", "ReaderAdded", "ReceptionCasePut",
    "ReceptionHeard", "ReceptionPlanned", "ReceptionStoodDown", "Recipient", "RecoveryRenewed", "ReplyImported",
    "ReplyIssued", "ReplyPoint", "ReturnVisitMade", "ReturnVisitPlanned", "ReviewDecided", "ReviewReached",
    "ReviewRequested", "ReviewVoidProposed", "ReviewVoidRefused", "ReviewVoided", "RosterAttended", "RosterDropped",
    "RosterMissed", "RosterPlanned", "RosterPublished", "RosterSwapped", "SecrecyKept", "ServiceDayAnnounced",
    "ServiceDayCalledOff", "SessionClosed", "SessionLocked", "SessionOpened", "SessionUnlocked", "SettingChanged",
    "ShiftHandedOver", "SimpleChosen", "SimpleLeft", "SiteClosed", "SiteRecorded", "StationOpened", "StillCounted",
    "SubjectErased", "SuggestionDecided", "SupervisionAnswered", "SupervisionClosed", "SupervisionOpened",
    "SupervisionRaised", "TalkNoted", "Thanked", "ThanksReceived", "ThanksSent", "ThanksWithdrawn", "TicketCalled",
    "TicketHeld", "TicketIssued", "TicketReturned", "TicketServed", "TicketSkipped", "TicketTransferred",
    "TransferObjected", "TransferReceived", "TransferTakenBack", "Triage", "TryRefused", "UnitAbolished", "UnitAdded",
    "UnitLocated", "UnitName", "UnitRenamed", "UserAdded", "UserAdmitted", "UserChanged", "UserLeft", "VisitJoined",
    "VisitParted", "VoidProposed", "VoidRefused", "WordingChanged", "materials_in",
]  # fmt: skip
