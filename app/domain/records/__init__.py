"""What the entries of a case left behind, record by record: the parts of a DemandState and a CaseState (case.py).

Each names the entry that made it. Days are what the entry says, never when it arrived here.
"""

from __future__ import annotations

from app.domain.records.aftercare import (
    Archiving,
    Attempt,
    Closing,
    PeopleChange,
    Reopening,
    ReturnVisit,
    Voiding,
    VoidProposal,
    Withdrawal,
)
from app.domain.records.data_requests import DataRequest
from app.domain.records.erasing import Erasure, ErasureProposal
from app.domain.records.handling import (
    Execution,
    ExtensionGrant,
    Hearing,
    Investigation,
    Mediation,
    MediationRefusal,
    Meeting,
    PlannedSession,
    Publication,
    Reply,
    Standing,
    SuggestionAnswer,
)
from app.domain.records.papers import NOTICES, Delivery, Display, DocumentState, LetterState, Posting
from app.domain.records.review import Review
from app.domain.records.routing import (
    Acceptance,
    Completion,
    Decline,
    DirectAnswer,
    Dispute,
    FinalDecline,
    FormerAcceptance,
    Guidance,
    Lead,
    Objection,
    Recusal,
    SimpleProcedure,
    TakenBack,
    Transfer,
    UpwardReport,
)
from app.domain.records.supervision import Advice, Incident, Supervision
from app.domain.records.visits import Duplicate, Irregularity, JoinedVisit, Link

__all__ = [
    "NOTICES",
    "Acceptance",
    "Advice",
    "Archiving",
    "Attempt",
    "Closing",
    "Completion",
    "DataRequest",
    "Decline",
    "Delivery",
    "DirectAnswer",
    "Display",
    "Dispute",
    "DocumentState",
    "Duplicate",
    "Erasure",
    "ErasureProposal",
    "Execution",
    "ExtensionGrant",
    "FinalDecline",
    "FormerAcceptance",
    "Guidance",
    "Hearing",
    "Incident",
    "Investigation",
    "Irregularity",
    "JoinedVisit",
    "Lead",
    "LetterState",
    "Link",
    "Mediation",
    "MediationRefusal",
    "Meeting",
    "Objection",
    "PeopleChange",
    "PlannedSession",
    "Posting",
    "Publication",
    "Recusal",
    "Reopening",
    "Reply",
    "ReturnVisit",
    "Review",
    "SimpleProcedure",
    "Standing",
    "SuggestionAnswer",
    "Supervision",
    "TakenBack",
    "Transfer",
    "UpwardReport",
    "VoidProposal",
    "Voiding",
    "Withdrawal",
]
