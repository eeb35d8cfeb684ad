"""The container file of the sandbox: what it says, and what its commands do on this machine."""

from __future__ import annotations

import json
import os
import re
import shlex
import signal
import socket
import subprocess
import sys
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from tests.support.checkout import ROOT, tree
from tests.support.environments import create, without_ours

FILE = ROOT / "scripts/sandbox/Containerfile"


def instructions() -> list[tuple[str, str]]:
    """The instructions and their arguments."""
    lines = [line for line in FILE.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    return [(line.partition(" ")[0], line.partition(" ")[2]) for line in lines]


def argument(name: str) -> str:
    (found,) = (text for instruction, text in instructions() if instruction == name)
    return found


def context() -> list[Path]:
    """The files of the checkout that .dockerignore lets through, by their path in it."""
    lines = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    kept = [line[1:] for line in lines if line.startswith("!")]
    assert [line for line in lines if line and not line.startswith(("#", "!"))] == ["*", "**/__pycache__"]
    return [Path(name) for name in tree() if name.partition("/")[0] in kept]


def test_it_is_built_of_what_the_wheel_needs() -> None:
    assert {file.parts[0] for file in context()} == {
        "LICENSE",
        "README.md",
        "generated",
        "pyproject.toml",
        "spec",
        "src",
    }


def test_it_runs_as_nobody_and_is_healthy_or_not() -> None:
    """No instruction after USER needs root, and signals reach the process, which no shell starts."""
    names = [name for name, _ in instructions()]
    assert names.index("USER") > max(at for at, name in enumerate(names) if name in {"RUN", "COPY"})
    assert re.fullmatch(r"[1-9]\d*:[1-9]\d*", argument("USER"))
    assert argument("STOPSIGNAL") == "SIGTERM"
    assert json.loads(argument("ENTRYPOINT"))[:2] == ["aiomerchant", "sandbox"]
    assert "--admin" not in json.loads(argument("ENTRYPOINT"))
    port = argument("EXPOSE")
    assert f"127.0.0.1:{port}/health" in argument("HEALTHCHECK")


@pytest.mark.slow
def test_its_commands_make_a_sandbox_that_answers_and_ends(tmp_path: Path) -> None:
    """The wheel is built and installed as there, and started on a free port instead of 8080."""
    source, wheels, home = tmp_path / "src", tmp_path / "wheels", tmp_path / "home"
    for file in context():
        (source / file).parent.mkdir(parents=True, exist_ok=True)
        (source / file).write_bytes((ROOT / file).read_bytes())
    clean = without_ours()

    build, install = (text for name, text in instructions() if name == "RUN")
    assert install.startswith("pip install --no-cache-dir ")
    command = shlex.split(build.replace("/wheels", str(wheels)))
    subprocess.run([sys.executable, "-m", *command], cwd=source, env=clean, check=True, capture_output=True)
    (wheel,) = wheels.glob("aiomerchant-*.whl")
    create(home, f"{wheel}[sandbox]")

    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
    clean["PATH"] = os.pathsep.join([str(home / "bin"), clean["PATH"]])
    entry = [word.replace(argument("EXPOSE"), port) for word in json.loads(argument("ENTRYPOINT"))]
    entry[0] = str(home / "bin" / entry[0])
    check = json.loads(argument("HEALTHCHECK").partition("CMD ")[2].replace(argument("EXPOSE"), port))
    with subprocess.Popen(
        entry, cwd=tmp_path, env={**clean, "PYTHONUNBUFFERED": "1"}, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        said = ""
        while "# Ctrl-C ends it." not in said:
            line = process.stdout.readline()
            assert line, said
            said += line
        assert f"export POLAR_BASE_URL=http://localhost:{port}/polar" in said
        subprocess.run([str(home / "bin/python"), *check[1:]], env=clean, check=True)
        with pytest.raises(HTTPError, match="404"):
            urlopen(f"http://127.0.0.1:{port}/admin/clock")
        process.send_signal(signal.SIGTERM)
        assert process.wait() == 0
    gone = subprocess.run([str(home / "bin/python"), *check[1:]], env=clean, capture_output=True, check=False)
    assert gone.returncode == 1
