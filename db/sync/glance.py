"""Whether an exchange has anything to do: one answer of the centre, compared with the own record.

Most exchanges of a day have nothing to do. What one look cannot settle is asked step by step.
"""

from __future__ import annotations

from app.domain.version import VERSION, numbers_of
from db.certificates import Enrolment
from db.sheets import sheet_of
from db.store import SqlStore
from db.sync.acknowledging import unacknowledged
from db.sync.enrolling import incarnations_of
from db.sync.link import Glance
from db.sync.station import DIRECTORY, GIVEN, Station, keys_for
from db.tables import MATCH_KEY


def nothing_happened(there: Glance, store: SqlStore, enrolment: Enrolment) -> bool:
    """Whether the centre and the record of this desk, the only one that writes in it, stand where they stood together last.

    The incarnation is not renewed then: a copy of this file that also had nothing to do did no harm.
    """
    here, origin = Station(store), store.origin
    said, asked = incarnations_of(store)
    feed, keys = here.cursor(enrolment.org), here.cursor(keys_for(origin))
    return (
        (said[-1:], asked) == ([there.incarnation], b"")
        and here.origins() == (origin,)
        and here.end(origin) == (there.seq, there.hash)
        and (feed.pos, feed.h) == (there.pos, there.h)
        and here.cursor(MATCH_KEY).h == bytes.fromhex(enrolment.match_key)
        and (not (sheet := sheet_of(store)) or sheet.origin in here.certificates([sheet.origin]))
        and here.cursor(DIRECTORY).pos == there.changed
        # the last one that lay there may have been that of something erased since
        and keys.pos >= there.keys
        and not unacknowledged(store)
        and not here.of_others(here.cursor(GIVEN).pos, 1)[1]
        and numbers_of(there.least_version) <= numbers_of(VERSION)
    )
