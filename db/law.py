"""The law as the entries of a record have it, kept from one transaction to the next, and its clocks reckoned by it."""

from __future__ import annotations

from sqlalchemy import Connection

from app.domain.in_force import SUBJECTS
from app.domain.running import Reckoner
from app.domain.world import Lookup
from db import recomputing
from db.journal import newest_of
from db.recomputing import law_here


class Law:
    """What the program itself knows, with what the entries of one record have changed in it."""

    def __init__(self, own: Lookup, *, shared: bool) -> None:
        """`own`: what the program knows; `shared`: whether other desks write into this record, too."""
        self._own, self._shared = own, shared
        self._law: Lookup | None = None
        self._newest: tuple[int | None, ...] = ()
        self._reckoner: Reckoner | None = None

    def by(self, connection: Connection) -> Lookup:
        """The law, read when it is first needed and after entries changed it, here or at another desk."""
        # into its own file a station writes alone; at a hall each transaction has to look
        newest, law = newest_of(connection, SUBJECTS) if self._shared else (), self._law
        if law is None or self._newest != newest:
            law = law_here(connection, self._own)
            self._law, self._newest = law, newest
        return law

    def forget(self) -> None:
        """Entries changed it, or a transaction that had read it was given up."""
        self._law = None

    def reckon(self, connection: Connection, most: int) -> int | None:
        """Reckon about `most` running clocks anew; how many hundredths are done, None when there was nothing to do."""
        if not recomputing.is_begun(connection):
            return None
        law = self.by(connection)
        if self._reckoner is None or self._reckoner.lookup is not law:
            self._reckoner = Reckoner(law)
        return recomputing.go_on(connection, self._reckoner, most)
