"""The calls of the providers' own SDKs, beside the operations that they are: docs/peers.json.

It needs the standard library alone, as the Python that has such a package runs it too (peer_calls.py).
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Peer:
    """A provider's own SDK, as it is installed."""

    provider: str
    package: str
    version: str
    #: The dotted name of each call by what it sends: HTTP method and path.
    calls: Mapping[tuple[str, str], str]

    def by_operation(self, operations: Iterable[tuple[str, str, str]]) -> dict[str, str]:
        """Return its calls by operation id, of operations as (id, HTTP method, path)."""
        found = {id_: self.calls.get((method, template(path))) for id_, method, path in operations}
        return {id_: name for id_, name in sorted(found.items()) if name is not None}

    def row(self, operations: Iterable[tuple[str, str, str]]) -> dict[str, Any]:
        """Return what docs/peers.json says of it."""
        calls = self.by_operation(operations)
        return {"package": self.package, "version": self.version, "calls": calls}


def template(path: str) -> str:
    """Return a path template with the names of its parameters removed."""
    return re.sub(r"\{[^}]*\}", "{}", f"/{path.lstrip('/')}")


def file(root: Path) -> Path:
    return root / "docs" / "peers.json"


def text(rows: Mapping[str, Any]) -> str:
    """Return the content of docs/peers.json."""
    return json.dumps(rows, indent=1) + "\n"


def with_operations(row: Mapping[str, Any], ids: Collection[str]) -> dict[str, Any]:
    """Return a row without operations that there are no more."""
    return {**row, "calls": {id_: name for id_, name in row["calls"].items() if id_ in ids}}
