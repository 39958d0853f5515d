"""Official numbers of a region (正式编号) as the administrator of a centre lets them be given: on, off, and on again."""

from __future__ import annotations

from app.domain.number import OfficialNumber
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Refused
from app.ports.centre import CentreAccess, NumberingOrder, NumberingRow
from db.sync.centre import as_owner, existing
from db.sync.server import Centre

NO_REGION = template("numbering.region", QT_TRANSLATE_NOOP("Problem", "{org} 没有开过正式编号，没有什么可停。"))

_ROWS = """
    SELECT n.org, n.state, n.since,
      ARRAY(SELECT ARRAY[h.year, h.n] FROM number_head h WHERE h.org = n.org ORDER BY h.year DESC),
      (SELECT count(*) FROM official_number o WHERE o.org = n.org AND NOT o.written AND o.subject_id IS NOT NULL),
      ARRAY(SELECT ARRAY[d.year, d.n] FROM odd_number d WHERE d.org = n.org ORDER BY d.year, d.n)
    FROM numbering n ORDER BY n.org"""


def numbering(access: CentreAccess, order: NumberingOrder | None) -> tuple[NumberingRow, ...]:
    """Do what is ordered, and answer how the numbers of all regions are. Raises Refused, Unavailable."""
    centre = Centre.at(access.url)
    with centre.connected(access.password) as connection, as_owner(connection, existing(connection, centre)):
        if order and order.on:
            connection.execute("SELECT begin_numbers(%s, %s)", [order.org, order.after])
        elif order:
            stopped = connection.execute("UPDATE numbering SET state = 'off' WHERE org = %s", [order.org])
            if not stopped.rowcount:
                raise Refused([Problem(NO_REGION, "org", {"org": order.org})])
        found = connection.execute(_ROWS).fetchall()
    return tuple(
        NumberingRow(
            org,
            state,
            since,
            tuple((year, n) for year, n in last),
            unwritten,
            tuple(str(OfficialNumber(org, year, n)) for year, n in odd),
        )
        for org, state, since, last, unwritten, odd in found
    )
