"""Reads the calls of a provider's own SDK where it is installed, and keeps docs/peers.json up to date."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Final

from aiomerchant_generator.documents.document import Document, operations
from aiomerchant_generator.model import Api
from aiomerchant_generator.published.reading import SourceError
from updating import peers
from updating.peers import Peer

_READER: Final = Path(__file__).parent.parent / "peer_calls.py"


def read_peer(package: str, provider: str, version: str, python: str) -> Peer:
    """Read the calls of an installed SDK, by the Python that has it.

    Raises:
        SourceError: That Python does not run or lacks the package, or the package is another provider's.
    """
    command = [python, str(_READER), package, "--version", version]
    try:
        run = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        raise SourceError(f"--names-python {python}: {error.strerror}") from None
    if run.returncode:
        *_, last = run.stderr.strip().splitlines() or ["it ended"]
        problem = last.removeprefix("peer_calls.py: error: ")
        if problem == f"{package} is not installed":
            problem += f" for {python}; in an environment of its own it is by\n{_install(package)}"
        raise SourceError(problem)
    found = json.loads(run.stdout)
    if found["provider"] != provider:
        raise SourceError(f"{package} calls {found['provider']}, not {provider}")
    calls = {(method, path): name for name, method, path in found["calls"]}
    return Peer(provider, package, found["version"], calls)


def _install(package: str) -> str:
    return (
        "    python -m venv .cache/peers\n"
        f"    .cache/peers/bin/pip install {package}\n"
        "and then read with --names-python .cache/peers/bin/python"
    )


def sent(document: Document) -> list[tuple[str, str, str]]:
    """Return the operations of a document as (id, HTTP method, path)."""
    return [
        (operation["operationId"], method.upper(), path) for path, method, operation in operations(document)
    ]


def map_calls(
    root: Path, new: Path, before: Api, after: Api, peer: Peer | None
) -> tuple[str | None, list[str]]:
    """Write the docs/peers.json of a checkout anew, as far as it can be.

    Args:
        root: The checkout.
        new: The folder to write to, laid out as the checkout is.
        before: The API that is replaced.
        after: The API.
        peer: The provider's own SDK; without it, the operations that are gone are taken out.

    Returns:
        The name of the provider's own SDK, and the new operations of which the map has no call.
    """
    file = peers.file(root)
    rows = json.loads(file.read_text("utf-8")) if file.exists() else {}
    if after.provider not in rows or after.dated:
        return None, []
    now = sent(after.document)
    ids = [id_ for id_, _, _ in now]
    row = peer.row(now) if peer else peers.with_operations(rows[after.provider], ids)
    peers.file(new).parent.mkdir(parents=True, exist_ok=True)
    peers.file(new).write_text(peers.text({**rows, after.provider: row}), "utf-8")
    known = {*row["calls"], *(operation.id for operation in before.operations)}
    # What the SDK itself lacks, no other reading of it finds.
    return row["package"], [] if peer else [id_ for id_ in ids if id_ not in known]
