"""Write docs/peers.json: how polar-sdk and squareup call the operations that they share with this package.

tox -e peers    with the two packages installed: writes what has changed

A call is found by what it sends: HTTP method and path, as the installed packages have them in their source.
"""

from __future__ import annotations

import importlib.metadata
import inspect
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
PEERS = ROOT / "docs" / "peers.json"
MANIFEST = ROOT / "generated" / "aiomerchant_api" / "manifest.json"

#: Match in the source of each package's methods the HTTP method and path that they send.
_POLAR = re.compile(r'method="(?P<method>[A-Z]+)",\s+url="(?P<path>[^"]+)"')
_SQUARE = re.compile(
    r'httpx_client\.request\(\s*f?"(?P<path>[^"]+)",(?:\s*base_url=[^\n]+,)?\s*method="(?P<method>[A-Z]+)"'
)


def main() -> int:
    from polar.v2026_10 import Polar
    from square import Square

    clients = (
        ("polar-sdk", Polar("polar_oat_..."), _POLAR),
        ("squareup", Square(token="EAAA..."), _SQUARE),
    )
    manifest = json.loads(MANIFEST.read_text("utf-8"))
    found: dict[str, Any] = {}
    for package, client, pattern in clients:
        provider = type(client).__name__.lower()
        ids = {
            (operation["method"], _template(operation["path"])): operation["id"]
            for operation in manifest[provider]["operations"]
        }
        calls: dict[str, str] = {}
        for name, method, path in sorted(_calls(client, pattern)):
            id_ = ids.get((method, _template(path)))
            if id_ is None:
                print(f"{package}: {name} sends {method} {path}, which the document lacks", file=sys.stderr)
            else:
                calls.setdefault(id_, name)
        missing = [id_ for id_ in ids.values() if id_ not in calls]
        print(f"{package}: {len(calls)} calls; without one: {', '.join(missing) or 'none'}", file=sys.stderr)
        version = importlib.metadata.version(package)
        found[provider] = {"package": package, "version": version, "calls": dict(sorted(calls.items()))}
    PEERS.write_text(json.dumps(found, indent=1) + "\n", "utf-8")
    return 0


def _calls(client: object, pattern: re.Pattern[str], prefix: str = "") -> Iterator[tuple[str, str, str]]:
    """(dotted name, HTTP method, path) of each call that a client offers, below its resources too."""
    package = type(client).__module__.partition(".")[0]
    for name in dir(client):
        if name.startswith("_") or name in ("client", "with_raw_response"):
            continue
        value = getattr(client, name)
        if inspect.ismethod(value):
            # squareup sends in a second client of the same shape.
            raw = getattr(getattr(client, "_raw_client", client), name, value)
            if match := pattern.search(inspect.getsource(raw)):
                yield f"{prefix}{name}", match["method"], f"/{match['path'].lstrip('/')}"
        elif type(value).__module__.partition(".")[0] == package:
            yield from _calls(value, pattern, f"{prefix}{name}.")


def _template(path: str) -> str:
    """A path template with the names of its parameters removed."""
    return re.sub(r"\{[^}]*\}", "{}", path)


if __name__ == "__main__":
    sys.exit(main())
