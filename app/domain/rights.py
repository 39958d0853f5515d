"""The table of rights: which duty may carry out which act, set which setting and ask which question; the Desk asks it at its door.

A right is a matter of the duty alone (`terms.Role`). What else stands between a person and a matter is asked where the matter
is: whose step it is (`acts/approving.py`), who had a hand in it (`acts/interest.py`), who is on the list of a secret case
(`db/reading.py`); the table never allows what they refuse. Station, unit and day limit what an act may do, not who does it.

Administrators stand apart once they are named (三员分立: GB/T 22239-2019, level 3): none of them sees a
case, none is two of them, and until somebody is named for a duty the first user of the station has it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.staff import Member
from app.domain.terms import Role
from app.domain.world import World

NOT_YOURS = template("rights.not_yours", QT_TRANSLATE_NOOP("Problem", "这件事由{who}来做，请找{names}。"))
NOBODYS = template("rights.nobodys", QT_TRANSLATE_NOOP("Problem", "这件事由{who}来做，本站还没有定是谁。"))
NOT_HERE = template("recover.not_here", QT_TRANSLATE_NOOP("Problem", "本站没有这位同事，或者已经离开。"))
NOT_THEIRS = template("recover.not_theirs", QT_TRANSLATE_NOOP("Problem", "{name}不是{role}，请换一位。"))
MOST_NAMES: Final = 3

Duties = frozenset[Role]

_R, _H, _A, _S, _L = Role.RECEPTION, Role.HANDLER, Role.APPROVER, Role.SUPERVISOR, Role.HEAD
_Y, _E, _U = Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN

ADMINISTRATORS: Final = (_Y, _E, _U)
HALL: Final[Duties] = frozenset({_R, _H, _A, _S, _L})
"""The duties of the hall itself."""
UNNAMED: Final[Duties] = frozenset({_R, _H})
"""Of a colleague for whom nothing was said."""

_COUNTER: Final = frozenset({_R, _H, _A, _L})
_HANDLE: Final = frozenset({_H, _A, _L})
_DECIDE: Final = frozenset({_H, _A, _S, _L})
_SUPERVISE: Final = frozenset({_S, _L})
_LEAD: Final = frozenset({_A, _L})
_KEEP: Final = frozenset({_L, _Y})
_SECURE: Final = frozenset({_L, _E})

_DO: Final[tuple[tuple[Duties, str], ...]] = (
    # at the counter: what a visitor says and hands over, and the papers about it
    (
        _COUNTER,
        "register add_material talk note record_incident answer_incident ask_data answer_data change_people"
        " record_death withdraw correct keep_secret make_anonymous_copy link unlink settle_duplicate recuse"
        " receive_thanks import_petition tell_facility",
    ),
    # where it goes: acceptance, transfer and notices within the first 15 days, delivery and return visits
    (
        _COUNTER,
        "accept decline transfer entrust guide answer use_simple report_upward sign_for take_back file_objection assign"
        " request_review record_reply record_review record_hearing deliver plan_return_visit make_return_visit"
        " submit_letter recall_letter issue_letter confirm_numbers",
    ),
    # the queue of the day
    (
        _COUNTER,
        "issue_ticket call_ticket hold_ticket return_ticket skip_ticket serve_ticket transfer_ticket open_day close_day",
    ),
    # what the hall does beside the case
    (
        _COUNTER,
        "call_meeting postpone_meeting cancel_meeting invite_to_meeting uninvite_from_meeting note_absence hold_meeting"
        " note_round make_proposal answer_proposal write_clauses initial_clauses agree_meeting sign_meeting plan_reception"
        " stand_down_reception put_before_leader record_reception plan_outreach plan_service_parts record_outreach_visit"
        " close_outreach_day call_off_outreach print_route record_site close_site import_sites form_group end_group"
        " import_groups enlist_helper end_helper plan_shift drop_shift publish_roster record_campaign withdraw_campaign"
        " withdraw_thanks promise instruct keep_promise",
    ),
    # the handling itself
    (
        _HANDLE,
        "leave_simple decline_finally decide_objection report_completion fix_lead raise_dispute investigate open_mediation"
        " plan_mediation note_mediation agree_mediation sign_mediation end_mediation call_hearing hold_hearing"
        " cancel_hearing extend minute_meeting decide_suggestion reply decide_review note_execution close archive reopen"
        " thank void_paper plan_backlog sponsor_case move_promise take_back_promise publish_answer take_down_answer",
    ),
    (_DECIDE, "approve_letter return_letter delegate_letter answer_supervision answer_advice"),
    # each for themselves, or with the matter itself saying who
    (
        HALL,
        "view reveal print_paper add_reader propose_void confirm_void refuse_void propose_review_void confirm_review_void"
        " refuse_review_void swap_shift attend_shift miss_shift record_complaint correct_complaint settle_complaint"
        " hand_over_shift nominate_award second_award decline_award start_project add_measure close_project link_liaison visit_liaison"
        " import_liaisons",
    ),
    (
        _SUPERVISE,
        "supervise raise_supervision close_supervision put_aside_fault advise count_ratings freeze_rates record_breach"
        " tell_breach",
    ),
    (_HANDLE, "propose_erasure"),
    (_LEAD, "erase refuse_erasure"),
    (_LEAD, "reassign announce_service_day call_off_service_day open_award decide_award"),
    (_COUNTER | {_Y}, "add_unit rename_unit"),
    (_KEEP, "abolish_unit announce_holidays change_wording discard_entry"),
    (_KEEP | _SECURE, "set"),
    (frozenset({_Y}), "add_user leave_user admit_user"),
    (frozenset({_E}), "change_user"),
)
MAY_DO: Final[Mapping[str, Duties]] = MappingProxyType({act: who for who, acts in _DO for act in acts.split()})
"""Act name → who may carry it out."""

MAY_SET: Final[Mapping[str, Duties]] = MappingProxyType(
    {"approval_": _SECURE, "retention_": _SECURE, "lock_minutes": frozenset({_E}), "": _KEEP},
)
"""How a setting's key begins → who may change it; the longest holds."""

_EVERYBODY: Final = HALL | set(ADMINISTRATORS)
_OWN_KINDS: Final = "station user unit calendar wording quarantine"
_OF_A_MATTER: Final = (
    "award campaign case complaint day facilities group helper liaison meeting needs outreach project rates rating"
    " reception roster service_day site thanks ticket"
)
_ASK: Final[tuple[tuple[Duties, str], ...]] = (
    (_EVERYBODY, "DraftsQuery UsersQuery SyncStateQuery"),
    (_EVERYBODY, " ".join(f"EntriesQuery:{kind}" for kind in _OWN_KINDS.split())),
    (
        HALL,
        "CasesQuery CountQuery DuesQuery DeadlinesQuery ClocksQuery CasesOfClocksQuery NumberQuery SearchQuery"
        " DocumentsQuery LettersQuery AgendaQuery AgendaCountQuery AgendaSumsQuery AboutMeetingsQuery BegunQuery"
        " CaseFileQuery WatchCountsQuery WatchQuery LateEntriesQuery FiguresQuery CountedQuery OwedQuery OwedCasesQuery"
        " SaidQuery OftenQuery BesideQuery UsualQuery SaidCasesQuery NamesQuery ReceiptQuery TermOverQuery"
        " ErasureAnswersQuery",
    ),
    (HALL, " ".join(f"EntriesQuery:{kind}" for kind in _OF_A_MATTER.split())),
    (_COUNTER, "WhoQuery ProgressQuery WrongTriesQuery EntriesQuery:petitioner EntriesQuery:inquiry"),
    (frozenset({_L}), "UnseenQuery"),
    (_SUPERVISE, "EntriesQuery:breach"),
    (HALL | {_Y}, "UnsentQuery QuarantineQuery"),
    (frozenset({_U}), "AuditQuery AuditReportQuery EntriesQuery:look EntriesQuery:session EntriesQuery:ballots"),
)
MAY_ASK: Final[Mapping[str, Duties]] = MappingProxyType({asked: who for who, names in _ASK for asked in names.split()})
"""Name of a query, of `EntriesQuery` with the kind of subject → who gets an answer."""

MAY_OPEN: Final[Mapping[str, Duties]] = MappingProxyType(
    {
        "Maintenance.verify": frozenset({_Y, _U}),
        "rebuild": frozenset({_Y}),
        "Maintenance.give_password": frozenset({_Y}),
        "Maintenance.take_password": frozenset({_Y}),
        "Maintenance.drop_locks": frozenset({_E}),
        "Maintenance.rekey": frozenset({_Y}),
        "Maintenance.new_recovery": frozenset({_E}),
        "Maintenance.move_to_hall": frozenset({_Y}),
        "BackupDoor.write": frozenset({_Y}),
        "BackupDoor.check": frozenset({_Y}),
        "BackupDoor.rehearse": frozenset({_Y}),
        "CentreDoor.enter": frozenset({_Y}),
        "CentreDoor.ask_again": HALL | {_Y},
        "CentreDoor.new_identity": frozenset({_Y}),
        "PacketDoor.write": HALL | {_Y},
        "PacketDoor.rehearse": HALL | {_Y},
        "PacketDoor.read": HALL | {_Y},
    }
)
"""What is done with the record as a whole, by the door it is done through → who may; what a door offers besides is open to all:
one's own password, the copies and exchanges that run by themselves, how things stand."""

TOLD_TO_ALL: Final = frozenset(asked for asked, who in MAY_ASK.items() if who == _EVERYBODY)
"""What the rights themselves are known by; never refused."""


def duties(world: World, user: str = "") -> Duties:
    """What somebody is to do here as the staff stands now, not as it stood when their desk was opened; who left, nothing.
    `user`: whoever else than the one who acts."""
    id_ = user or world.actor.id
    member = next((member for member in world.staff if member.id == id_), None)
    if member is not None and member.left:
        return frozenset()
    codes = member.roles if member is not None else world.actor.roles
    known = frozenset(role for role in Role if role.code in codes) or UNNAMED
    if not is_first(id_, world):
        return known
    unnamed = {role for role in ADMINISTRATORS if not named(role, world.staff)}
    return known | unnamed | (HALL if _E in unnamed else frozenset())


def is_first(user: str, world: World) -> bool:
    """Whether somebody set this station up, or set it up anew on another machine after the first was lost."""
    return user == world.station.first_user or any(member.id == user and member.first for member in world.staff)


def named(role: Role, staff: Iterable[Member]) -> tuple[Member, ...]:
    """Who works here and was given a duty by name."""
    return tuple(member for member in staff if role.code in member.roles and not member.left)


def act_problem(act: str, world: World, setting: str = "") -> Problem | None:
    """Why whoever acts may not carry this act out; `setting`: the key that `set` changes."""
    who = MAY_SET[_beginning(setting)] if act == "set" else MAY_DO[act]
    return _refused(who, world)


def _beginning(setting: str) -> str:
    return max((begin for begin in MAY_SET if setting.startswith(begin)), key=len)


def query_problem(asked: str, world: World) -> Problem | None:
    """Why whoever acts gets no answer to this question."""
    return _refused(MAY_ASK[asked], world)


def door_problem(door: str, world: World) -> Problem | None:
    """Why this door is not opened to whoever stands before it."""
    return _refused(MAY_OPEN[door], world)


def vouching_problem(by: tuple[str, ...], user: str, world: World) -> Problem | None:
    """Why these two may not give somebody a new password: the first is to be the system, the second the security
    administrator, and the third to work here."""
    if not any(member.id == user and not member.left for member in world.staff):
        return Problem(NOT_HERE)
    for role, who in zip((_Y, _E), by, strict=True):
        if role not in duties(world, who):
            name = next((member.name for member in world.staff if member.id == who), "")
            return Problem(NOT_THEIRS, values={"name": name, "role": role.chinese})
    return None


def _refused(who: Duties, world: World) -> Problem | None:
    if who & duties(world):
        return None
    roles = "、".join(role.chinese for role in Role if role in who)
    names = [m.name for m in world.staff if not m.left and who & duties(world, m.id)][:MOST_NAMES]
    return (
        Problem(NOT_YOURS, values={"who": roles, "names": "、".join(names)})
        if names
        else Problem(NOBODYS, values={"who": roles})
    )
