"""Starts and stops PostgreSQL and Redis, on loopback and with nothing in them.

Where there is none on the machine, tests that need it are skipped, unless `AIOMERCHANT_REQUIRE_POSTGRESQL` or
`AIOMERCHANT_REQUIRE_REDIS` is set: then they fail.
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

import pytest

__all__ = ["DATABASES", "Fresh", "postgresql", "redis"]

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


@contextmanager
def postgresql() -> Iterator[str]:
    """The address of a PostgreSQL server, for as long as the context lasts."""
    programs = [shutil.which("initdb"), *sorted(DEBIAN.glob("*/bin/initdb"))]
    initdb = next(filter(None, reversed(programs)), None)
    if initdb is None:
        _missing("PostgreSQL", "AIOMERCHANT_REQUIRE_POSTGRESQL")
    control = str(Path(initdb).with_name("pg_ctl"))
    with _folder() as folder:
        password, data = folder / "password", folder / "data"
        password.write_text(PASSWORD)
        # The server refuses to run as root: there it runs as the user that its package made.
        alone = (
            []
            if os.geteuid()
            else ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--"]
        )
        if alone:
            shutil.chown(folder, "postgres", "postgres")
            shutil.chown(password, "postgres", "postgres")
        options = ["--auth=scram-sha-256", f"--pwfile={password}", "--username=merchant", "--encoding=UTF8"]
        # English, which sorts text otherwise than by its code points.
        language = ["--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en"]
        _run(*alone, str(initdb), f"--pgdata={data}", "--no-sync", *language, *options)

        def start(port: int) -> None:
            # Nothing that it writes has to survive the machine.
            server = f"-p {port} -h 127.0.0.1 -c unix_socket_directories='' -c fsync=off"
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
            assert process.stdout is not None
            said = []
            for line in process.stdout:
                said.append(line)
                if "Ready to accept connections" in line:
                    running.append(process)
                    return
            process.communicate()
            raise RuntimeError("".join(said))

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
