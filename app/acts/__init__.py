"""The acts: everything that may be done at the desk, one file an act. `ACTS` is the complete list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.acts import (
    accept,
    add_material,
    announce_holidays,
    approval,
    archive,
    assign,
    change_people,
    change_wording,
    close,
    confirm_void,
    correct,
    decide_review,
    decline,
    deliver,
    import_petition,
    link,
    look,
    make_return_visit,
    note,
    note_execution,
    plan_return_visit,
    print_paper,
    propose_void,
    rate,
    reassign,
    record_death,
    record_review,
    refuse_void,
    register,
    reopen,
    reply,
    request_review,
    staff,
    station,
    talk,
    thank,
    transfer,
    unlink,
    void_paper,
    withdraw,
)
from app.acts.act import Act

ACTS: Mapping[str, Act] = {
    act.name: act
    for act in (
        register.ACT,
        link.ACT,
        unlink.ACT,
        accept.ACT,
        decline.ACT,
        transfer.ACT,
        assign.ACT,
        note.ACT,
        talk.ACT,
        add_material.ACT,
        reply.ACT,
        deliver.ACT,
        request_review.ACT,
        decide_review.ACT,
        record_review.ACT,
        plan_return_visit.ACT,
        make_return_visit.ACT,
        rate.ACT,
        note_execution.ACT,
        withdraw.ACT,
        record_death.ACT,
        change_people.ACT,
        archive.ACT,
        reopen.ACT,
        thank.ACT,
        propose_void.ACT,
        confirm_void.ACT,
        refuse_void.ACT,
        correct.ACT,
        close.ACT,
        approval.SUBMIT,
        approval.APPROVE,
        approval.RETURN,
        approval.DELEGATE,
        approval.RECALL,
        approval.ISSUE,
        print_paper.ACT,
        void_paper.ACT,
        look.VIEW,
        look.REVEAL,
        station.SET,
        station.ADD_UNIT,
        station.RENAME_UNIT,
        station.ABOLISH_UNIT,
        staff.ADD_USER,
        staff.CHANGE_USER,
        staff.LEAVE_USER,
        announce_holidays.ACT,
        reassign.ACT,
        change_wording.ACT,
        import_petition.ACT,
    )
}
"""By name, in the order in which the case page shows them."""

_BY_DRAFT: Mapping[type[Any], Act] = {act.draft: act for act in ACTS.values()}


def act_of(draft: Any) -> Act:
    """The act a draft belongs to. Raises KeyError for a draft of no act."""
    return _BY_DRAFT[type(draft)]
