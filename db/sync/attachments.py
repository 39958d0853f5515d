"""Attachments at the centre, from the side of a desk: after the entries, piece by piece, going on where the line broke.

What travels is encrypted; its key stands in an entry that the centre cannot read. The centre says what it has; what it was seen
to have is not asked for again, until it is found to be an older one (`Exchanging._begin_anew`).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from datetime import date

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.scan_kinds import MOST
from app.ports import Progress, Unavailable
from db.blobs import Part, named_by
from db.scans import PIECE, Named, Scans, pieces_of
from db.store import SqlStore
from db.sync.kept import enrolment_of
from db.sync.link import CentreRefused, Link, linked

PIECES = 64
"""Of each way in one exchange: 16 MiB. What is written meanwhile does not wait for longer."""
_ASKED = 500
NOT_THERE = template(
    "scan.not_there",
    QT_TRANSLATE_NOOP("Problem", "市中心库还没有这份扫描件：登记它的那一站还没有传上来。请过一会儿再取。"),
)
NOT_OURS = template(
    "scan.not_ours", QT_TRANSLATE_NOOP("Problem", "这件事现在不发给本单位，它的扫描件取不到；登记内容不受影响。")
)
SPOILT = template(
    "scan.spoilt",
    QT_TRANSLATE_NOOP("Problem", "市中心库给的扫描件和登记时的不一样，没有收下。请再取一次；还不行，请告诉管理员。"),
)
COMING = template("scan.coming", QT_TRANSLATE_NOOP("Problem", "这份扫描件正在取，请稍等。"))


class Attachments:
    """The scans of one desk and the centre's, as far as one exchange takes them."""

    def __init__(self, store: SqlStore, link: Link, wanted: Callable[[], bool], pieces: int = PIECES) -> None:
        self._store, self._link, self._wanted, self._left = store, link, wanted, pieces
        self._scans: Scans = store.scans

    def send(self) -> int:
        """Bring the centre those that are here and not there; answers how many became whole."""
        sent, after = 0, ""
        while page := self._scans.unsent(after):
            after = page[-1].name
            there = self._link.attachments(page)
            whole = [name for name, (whole, _) in there.items() if whole]
            lacking = [scan for scan in page if not there.get(scan.name, (True,))[0]]
            brought = [scan.name for scan in lacking if self._goes_on() and self._put(scan, there[scan.name][1])]
            if whole or brought:
                self._scans.note_at_centre([*whole, *brought])
            sent += len(brought)
            if not self._goes_on():
                break
        return sent

    def _put(self, scan: Named, there: Collection[int]) -> bool:
        """The pieces of one that are not there; answers whether it is whole there now."""
        with self._store.reading() as connection:
            sealed = self._scans.sealed(connection, scan.name)
        # what is gone or spoilt here is told by a verification
        if sealed is None or named_by(sealed) != scan.name:
            return False
        whole = False
        for n, piece in enumerate(pieces_of(sealed)):
            if n not in there:
                if not self._goes_on():
                    return False
                self._left -= 1
                whole = self._link.put_chunk(scan, len(sealed), n, piece)
        return whole

    def fetch_recent(self, since: date) -> Iterator[str]:
        """Bring here those that were named since this day and are whole there, the newest first; their cases."""
        wanted = self._scans.wanted(since)
        for start in range(0, len(wanted), _ASKED):
            page = wanted[start : start + _ASKED]
            there = self._link.attachments(page) if self._goes_on() else {}
            for scan in page:
                if there.get(scan.name, (False,))[0] and self._comes(scan):
                    yield scan.case

    def _comes(self, scan: Named) -> bool:
        try:
            return self.fetch(scan)
        except Unavailable as error:
            # what is not as it was is told to whoever wants to see it
            if error.problem.code not in (SPOILT, COMING):
                raise
            return False

    def fetch(self, scan: Named, progress: Progress = lambda done, of: True) -> bool:
        """Bring one here, from where it was broken off; False when it was stopped on its way.

        Raises Unavailable: it is not whole there, not what it was, or coming already.
        """
        with self._scans.coming(scan.name) as alone:
            if not alone:
                raise Unavailable(Problem(COMING))
            return self._fetch(scan, Part(self._scans.folder, scan.name, PIECE), progress)

    def _fetch(self, scan: Named, part: Part, progress: Progress) -> bool:
        n, size = part.pieces, MOST
        while n * PIECE < size:
            if not self._goes_on():
                return False
            if (found := self._link.chunk(scan, n)) is None:
                raise Unavailable(Problem(NOT_THERE))
            size, piece = found
            part.add(n, piece)
            n, self._left = n + 1, self._left - 1
            if not progress(min(n * PIECE, size), size):
                return False
        sealed = part.read()
        if named_by(sealed) != scan.name:
            part.forget()
            raise Unavailable(Problem(SPOILT))
        self._scans.keep(scan.name, sealed, at_centre=True)
        part.forget()
        return True

    def _goes_on(self) -> bool:
        return self._left > 0 and self._wanted()


def fetch_scan(store: SqlStore, scan: Named, progress: Progress) -> bool:
    """Bring one scan from the centre because somebody wants to see it; False when it was stopped on its way.

    Raises Unavailable: the centre is away or does not have it, it is not for this organisation, or not what it was.
    """
    enrolment = enrolment_of(store)
    if enrolment is None or not enrolment.password:
        raise Unavailable(Problem(NOT_THERE))
    with linked(enrolment) as link:
        try:
            return Attachments(store, link, lambda: True, MOST // PIECE).fetch(scan, progress)
        except CentreRefused as refused:
            raise Unavailable(Problem(NOT_OURS)) from refused
