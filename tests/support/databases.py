"""Starts and stops PostgreSQL, PgBouncer and Redis, on loopback and with nothing in them.

Where there is none on the machine, tests that need it are skipped, unless `AIOMERCHANT_REQUIRE_POSTGRESQL`,
`AIOMERCHANT_REQUIRE_PGBOUNCER` or `AIOMERCHANT_REQUIRE_REDIS` is set: then they fail.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NoReturn
from urllib.parse import urlsplit

import pytest

__all__ = ["DATABASES", "PASSWORD", "POOL_SIZE", "Fresh", "pgbouncer", "postgresql", "redis"]

#: The databases of the stores, as parameters of a fixture. Servers take a while to start.
DATABASES: Final = [
    "sqlite",
    pytest.param("postgresql", marks=pytest.mark.slow),
    pytest.param("redis", marks=pytest.mark.slow),
]
#: Gives the address of a database of a kind.
Fresh = Callable[[str], Awaitable[str]]

#: Debian keeps the programs of its PostgreSQL servers off the PATH.
DEBIAN: Final = Path("/usr/lib/postgresql")
PASSWORD: Final = "a-password-of-the-database"
#: Seconds that a server may take to start.
PATIENCE: Final = 60
ATTEMPTS: Final = 5
#: The connections of a pooler to its server.
POOL_SIZE: Final = 3


@contextmanager
def postgresql(certificate: Path | None = None) -> Iterator[str]:
    """The address of a PostgreSQL server, for as long as the context lasts.

    Args:
        certificate: The certificate and its key for TLS, if it offers that.
    """
    programs = [shutil.which("initdb"), *sorted(DEBIAN.glob("*/bin/initdb"))]
    initdb = next(filter(None, reversed(programs)), None)
    if initdb is None:
        _missing("PostgreSQL", "AIOMERCHANT_REQUIRE_POSTGRESQL")
    control = str(Path(initdb).with_name("pg_ctl"))
    with _folder() as folder:
        password, data = folder / "password", folder / "data"
        password.write_text(PASSWORD)
        tls = ""
        if certificate is not None:
            own = folder / "certificate"
            own.write_bytes(certificate.read_bytes())
            own.chmod(0o600)  # it refuses a key that others can read
            tls = f" -c ssl=on -c ssl_cert_file={own} -c ssl_key_file={own}"
        alone = _unprivileged(*folder.iterdir(), folder)
        options = ["--auth=scram-sha-256", f"--pwfile={password}", "--username=merchant", "--encoding=UTF8"]
        # English, which sorts text otherwise than by its code points.
        language = ["--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en"]
        _run(*alone, str(initdb), f"--pgdata={data}", "--no-sync", *language, *options)

        def start(port: int) -> None:
            # Nothing that it writes has to survive the machine.
            server = f"-p {port} -h 127.0.0.1 -c unix_socket_directories='' -c fsync=off{tls}"
            log = f"--log={folder / 'log'}"
            _run(
                *alone,
                control,
                "start",
                "--wait",
                f"--timeout={PATIENCE}",
                f"--pgdata={data}",
                log,
                f"--options={server}",
            )

        port = _listening(start)
        try:
            yield f"postgresql://merchant:{PASSWORD}@127.0.0.1:{port}/postgres"
        finally:
            _run(*alone, control, "stop", "--mode=immediate", f"--pgdata={data}")


@contextmanager
def pgbouncer(server: str) -> Iterator[str]:
    """The address of a PgBouncer that pools by transactions, for as long as the context lasts.

    It gives transactions the connections to the server in turn: whoever expects one again meets another.

    Args:
        server: The address of the PostgreSQL server behind it.
    """
    program = shutil.which("pgbouncer", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if program is None:
        _missing("PgBouncer", "AIOMERCHANT_REQUIRE_PGBOUNCER")
    behind = urlsplit(server)
    with _folder() as folder:
        users, settings, running = folder / "users", folder / "settings", list[subprocess.Popen[str]]()
        users.write_text(f'"{behind.username}" "{PASSWORD}"\n')

        def start(port: int) -> None:
            settings.write_text(
                "[databases]\n"
                f"* = host={behind.hostname} port={behind.port}\n"
                "[pgbouncer]\n"
                f"listen_addr = 127.0.0.1\nlisten_port = {port}\nunix_socket_dir =\n"
                f"auth_type = plain\nauth_file = {users}\n"
                "pool_mode = transaction\nserver_round_robin = 1\n"
                f"default_pool_size = {POOL_SIZE}\n"
            )
            process = subprocess.Popen(
                [*_unprivileged(*folder.iterdir(), folder), program, str(settings)],
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            )
            _await_line(process, "process up")
            running.append(process)

        port = _listening(start)
        try:
            yield server.replace(f":{behind.port}/", f":{port}/")
        finally:
            running[0].kill()
            running[0].communicate()


@contextmanager
def redis() -> Iterator[str]:
    """The address of a Redis server, for as long as the context lasts."""
    program = shutil.which("redis-server")
    if program is None:
        _missing("Redis", "AIOMERCHANT_REQUIRE_REDIS")
    with _folder() as folder:
        running: list[subprocess.Popen[str]] = []

        def start(port: int) -> None:
            options = ["--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(folder)]
            process = subprocess.Popen(
                [program, *options, "--requirepass", PASSWORD],
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            )
            _await_line(process, "Ready to accept connections")
            running.append(process)

        port = _listening(start)
        try:
            yield f"redis://:{PASSWORD}@127.0.0.1:{port}/0"
        finally:
            running[0].kill()
            running[0].communicate()


def _listening(start: Callable[[int], None]) -> int:
    """The port of a server that was started, on one that was free a moment ago."""
    for attempt in range(ATTEMPTS):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port: int = probe.getsockname()[1]
        try:
            start(port)
        except RuntimeError:
            if attempt == ATTEMPTS - 1:
                raise
        else:
            return port
    raise AssertionError


def _await_line(process: subprocess.Popen[str], ready: str) -> None:
    """Read what a server says until it is ready.

    Raises:
        RuntimeError: It ended, with all that it said.
    """
    assert process.stdout is not None
    said = []
    for line in process.stdout:
        said.append(line)
        if ready in line:
            return
    process.communicate()
    raise RuntimeError("".join(said))


def _unprivileged(*paths: Path) -> list[str]:
    """What to begin a command with, for a server that refuses to run as root; it gets these paths.

    It runs as the user that the package of PostgreSQL made.
    """
    if os.geteuid():
        return []
    for path in paths:
        shutil.chown(path, "postgres", "postgres")
    return ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--"]


@contextmanager
def _folder() -> Iterator[Path]:
    """A folder that another user can have: those of pytest can be entered by their owner alone."""
    with tempfile.TemporaryDirectory(prefix="aiomerchant-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def _run(*command: str) -> None:
    # Not by pipes: the server that a command leaves behind would hold them open.
    with tempfile.TemporaryFile() as output:
        done = subprocess.run(command, cwd="/", stdout=output, stderr=subprocess.STDOUT, check=False)
        if done.returncode:
            output.seek(0)
            raise RuntimeError(output.read().decode(errors="replace"))


def _missing(name: str, required: str) -> NoReturn:
    reason = f"there is no {name} server on this machine"
    if os.environ.get(required):
        pytest.fail(reason)
    pytest.skip(reason)
