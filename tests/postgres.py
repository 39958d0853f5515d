"""A real PostgreSQL for the tests: started from the system's binaries at the first need, a fresh database for each test."""

from __future__ import annotations

import atexit
import functools
import hashlib
import hmac
import itertools
import os
import pwd
import secrets
import shutil
import socket
import subprocess
import tempfile
from base64 import b64encode
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
from sqlalchemy import URL

SUPERUSER, DESK, PASSWORD = "keeper", "clerk", "test-keeper-only"
"""Who administers, and whom the desks of a hall come as."""
_SETTINGS = {
    "listen_addresses": "127.0.0.1",
    # killing the server loses nothing that the system has; only a power cut asks for more
    "fsync": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_connections": "100",
    "log_min_messages": "warning",
    "jit": "off",
    # what it writes by itself would meet the disks that tests fill
    "autovacuum": "off",
}


def binaries() -> Path:
    """The folder of initdb and pg_ctl, of the newest version here. Fails where there is none: no test is left out."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: float(path.parts[-3]))
    place = found[-1] if found else shutil.which("initdb")
    assert place, "PostgreSQL's server is not installed: apt install postgresql"
    return Path(place).resolve().parent


@dataclass(slots=True)
class Cluster:
    """One server with its files; root starts it as the user postgres, which it insists on."""

    folder: Path
    port: int
    settings: dict[str, str] = field(default_factory=dict)
    _databases: itertools.count[int] = field(default_factory=itertools.count)

    def create(self) -> None:
        """Make the files of an empty server."""
        secret = self.folder / "secret"
        secret.write_text(verifier(PASSWORD))
        shutil.chown(self.folder, _user()) if _user() else None
        shutil.chown(secret, _user()) if _user() else None
        self._run(
            "initdb",
            *("-D", str(self.data), "-U", SUPERUSER, f"--pwfile={secret}"),
            *("-A", "scram-sha-256", "-E", "UTF8", "--locale=C.UTF-8", "-N"),
        )

    @property
    def data(self) -> Path:
        """The server's own folder."""
        return self.folder / "data"

    def start(self) -> None:
        """Start it and wait until it answers."""
        settings = _SETTINGS | {"port": str(self.port), "unix_socket_directories": str(self.folder)} | self.settings
        options = " ".join(f"-c {name}={value}" for name, value in settings.items())
        log = str(self.folder / "log")
        self._run("pg_ctl", "-D", str(self.data), "-l", log, "-w", "-t", "60", "-o", options, "start")

    def stop(self, mode: str = "immediate") -> None:
        """Stop it; "immediate" is what a crash leaves behind."""
        self._run("pg_ctl", "-D", str(self.data), "-w", "-m", mode, "stop")

    def new_database(self, template: str = "template1") -> str:
        """An empty database, or a copy of one that nobody uses; answers its name."""
        name = f"test_{next(self._databases)}"
        with self.connect("postgres") as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
        return name

    def drop(self, database: str) -> None:
        """Take a database away, whoever still uses it."""
        with self.connect("postgres") as connection:
            connection.execute(f"DROP DATABASE {database} WITH (FORCE)")

    def replace(self, database: str, copy: str) -> None:
        """Put a copy in a database's place, as somebody who brings a backup back."""
        self.drop(database)
        with self.connect("postgres") as connection:
            connection.execute(f"ALTER DATABASE {copy} RENAME TO {database}")

    def connect(self, database: str) -> psycopg.Connection[tuple[object, ...]]:
        """As the superuser, each statement its own transaction."""
        return psycopg.connect(
            host="127.0.0.1",
            port=self.port,
            dbname=database,
            user=SUPERUSER,
            password=PASSWORD,
            autocommit=True,
        )

    def url(self, database: str, user: str = SUPERUSER) -> str:
        """How the program is told of it: without a password."""
        return f"postgresql://{user}@127.0.0.1:{self.port}/{database}"

    def sqlalchemy_url(self, database: str) -> URL:
        """The same for SQLAlchemy, with the superuser's password."""
        return URL.create("postgresql+psycopg", SUPERUSER, PASSWORD, "127.0.0.1", self.port, database)

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(binaries() / program), *arguments]
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
        # its output would keep a pipe open as long as the server runs
        with (self.folder / "commands").open("ab") as told:
            done = subprocess.run(
                command, user=_user(), cwd="/", env=environment, stdout=told, stderr=told, check=False
            )
        assert done.returncode == 0, (self.folder / "commands").read_text()


def _user() -> str | None:
    """Whom to be for the server: PostgreSQL refuses root."""
    if os.geteuid() != 0:
        return None
    return pwd.getpwnam("postgres").pw_name


def new_cluster(**settings: str) -> Cluster:
    """A running server of its own, stopped and deleted at the end."""
    folder = Path(tempfile.mkdtemp(prefix="kapok-pg-"))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    cluster = Cluster(folder, port, settings)
    atexit.register(_end, cluster)
    cluster.create()
    cluster.start()
    return cluster


def _end(cluster: Cluster) -> None:
    if (cluster.data / "postmaster.pid").exists():
        cluster.stop()
    shutil.rmtree(cluster.folder, ignore_errors=True)


@functools.cache
def shared() -> Cluster:
    """The server all tests of this process use, each with a database of its own."""
    return for_desks(new_cluster())


def for_desks(cluster: Cluster) -> Cluster:
    """A server that knows the role of a hall's desks."""
    with cluster.connect("postgres") as connection:
        connection.execute(f"CREATE ROLE {DESK} LOGIN PASSWORD '{verifier(PASSWORD)}'")
    return cluster


def verifier(password: str) -> str:
    """What a server keeps to know a password by, of one round where PostgreSQL's own takes 4096: 6 ms less at each connection."""
    salt = secrets.token_bytes(16)
    salted = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 1)
    stored = hashlib.sha256(hmac.digest(salted, b"Client Key", "sha256")).digest()
    parts = [b64encode(part).decode() for part in (salt, stored, hmac.digest(salted, b"Server Key", "sha256"))]
    return "SCRAM-SHA-256$1:{}${}:{}".format(*parts)


def password_file(folder: Path, password: str = PASSWORD) -> Path:
    """A PGPASSFILE for whoever connects with this password."""
    path = folder / "pgpass"
    path.write_text(f"*:*:*:*:{password}\n")
    path.chmod(0o600)
    return path
