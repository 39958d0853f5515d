"""The days of all running clocks reckoned anew after a notice of holidays or a setting: slice by slice, each a transaction.

Between two slices the clerk's acts go first. The number of the last case done is kept in the file, so a crash or a
closed window loses nothing: the next start goes on from there. Cases are not folded; their clocks' rows are enough.
"""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter

from sqlalchemy import Connection, Integer, bindparam, delete, func, insert, literal_column, select, update

from app.domain.in_force import SUBJECTS, in_force
from app.domain.running import Reckoner, RunningClock, most_urgent
from app.domain.world import Lookup
from db.clocks import FIELDS
from db.journal import Journal, own_org
from db.prepared import Prepared
from db.projection_tables import case_clocks, cases, recomputing

_AFTER = Prepared(select(recomputing.c.after))
_KEEP = Prepared(insert(recomputing), ["after"])
_MOVE = Prepared(update(recomputing).values(after=bindparam("reached")))
_BOUND = Prepared(
    select(case_clocks.c.no)
    .where(case_clocks.c.no > bindparam("after"))
    .order_by(case_clocks.c.no, case_clocks.c.place)
    .limit(literal_column("1"))
    .offset(bindparam("most", type_=Integer))
)
_BETWEEN = Prepared(
    select(case_clocks.c.no, case_clocks.c.place, *FIELDS)
    .where(case_clocks.c.no > bindparam("after"), case_clocks.c.no <= bindparam("upto"))
    .order_by(case_clocks.c.no, case_clocks.c.place)
)
_LAST = Prepared(select(func.max(case_clocks.c.no)))
_NO_BOUND = (1 << 63) - 1
DONE = 100
"""Hundredths."""
_CLOCK = Prepared(
    update(case_clocks)
    .where(case_clocks.c.no == bindparam("of_case"), case_clocks.c.place == bindparam("at_place"))
    .values(due=bindparam("new_due"), closes=bindparam("new_closes"))
)
_CASE = Prepared(
    update(cases)
    .where(cases.c.no == bindparam("of_case"))
    .values(
        due_on=bindparam("new_due"),
        due_rule=bindparam("new_rule"),
        due_from=bindparam("new_from"),
        closes_on=bindparam("new_closes"),
    )
)


def law_here(connection: Connection, lookup: Lookup) -> Lookup:
    """The program's own law with what the entries of this record's own station have changed in it."""
    past = Journal(connection)
    return in_force(lookup, [entry for kind in SUBJECTS for entry in past.of_kind(kind)], own_org(connection))


def begin(connection: Connection) -> None:
    """From now on every running clock has to be reckoned anew, from the first case on."""
    connection.execute(delete(recomputing))
    _KEEP.run(connection, [{"after": 0}])


def is_begun(connection: Connection) -> bool:
    """Whether clocks are left to be reckoned."""
    return bool(_AFTER.rows(connection, {}))


def go_on(connection: Connection, reckoner: Reckoner, most: int) -> int:
    """Once begun: reckon about `most` clocks anew, whole cases, and write what moved; answers how many hundredths are done."""
    ((after,),) = _AFTER.rows(connection, {})
    bound = _BOUND.rows(connection, {"after": after, "most": most})
    upto = bound[0][0] if bound else _NO_BOUND
    for no, clocks in groupby(_BETWEEN.rows(connection, {"after": after, "upto": upto}), itemgetter(0)):
        _reckon(connection, no, {place: RunningClock(*fields) for _, place, *fields in clocks}, reckoner)
    if bound:
        _MOVE.run(connection, [{"reached": upto}])
        ((last,),) = _LAST.rows(connection, {})
        return int(min(upto * DONE // last, DONE - 1))
    connection.execute(delete(recomputing))
    return DONE


def _reckon(connection: Connection, no: int, clocks: dict[int, RunningClock], reckoner: Reckoner) -> None:
    """The clocks of one case, by their place."""
    anew = {place: reckoner.again(clock) for place, clock in clocks.items()}
    moved = {place: clock for place, clock in anew.items() if clock is not clocks[place]}
    if not moved:
        return
    days = (
        {"of_case": no, "at_place": place, "new_due": clock.due, "new_closes": clock.closes}
        for place, clock in moved.items()
    )
    _CLOCK.run(connection, days)
    if first := most_urgent([anew[place] for place in sorted(anew)]):
        days_of_case = {"new_due": first.due, "new_closes": first.closes}
        _CASE.run(connection, [days_of_case | {"of_case": no, "new_rule": first.rule, "new_from": first.start}])
