"""Find how polar-sdk and squareup call the operations that they share with this package.

tox -e peers                              with the newest of both packages: writes docs/peers.json
python scripts/peer_calls.py squareup     prints the calls of one package, of the Python that runs it, as JSON

A call is found by what it sends: HTTP method and path, as the installed packages have them in their source.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.metadata
import inspect
import json
import pkgutil
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from updating.peers import Peer, file, template, text

ROOT = Path(__file__).parent.parent
MANIFEST = ROOT / "generated" / "aiomerchant_api" / "manifest.json"

#: Match in the source of each package's methods the HTTP method and path that they send.
_POLAR = re.compile(r'method="(?P<method>[A-Z]+)",\s+url="(?P<path>[^"]+)"')
_SQUARE = re.compile(
    r'httpx_client\.request\(\s*f?"(?P<path>[^"]+)",(?:\s*base_url=[^\n]+,)?\s*method="(?P<method>[A-Z]+)"'
)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("package", nargs="?", choices=PACKAGES, help="print the calls of this one")
    parser.add_argument("--version", help="the version of the API, where a package has several")
    options = parser.parse_args(arguments)
    if options.package is None:
        return write()
    try:
        peer = read(options.package, *filter(None, [options.version]))
    except importlib.metadata.PackageNotFoundError:
        print(f"{options.package} is not installed", file=sys.stderr)
        return 1
    calls = [[name, *sent] for sent, name in peer.calls.items()]
    print(json.dumps({"provider": peer.provider, "version": peer.version, "calls": calls}))
    return 0


def write() -> int:
    """Write docs/peers.json, and say which operations have no call."""
    manifest = json.loads(MANIFEST.read_text("utf-8"))
    rows = {}
    versions = {names["version"] for names in manifest.values()}
    for package in PACKAGES:
        peer = read(package, *versions)
        operations = [
            (one["id"], one["method"], one["path"]) for one in manifest[peer.provider]["operations"]
        ]
        sent = {(method, template(path)) for _, method, path in operations}
        for (method, path), name in peer.calls.items():
            if (method, path) not in sent:
                print(f"{package}: {name} sends {method} {path}, which the document lacks", file=sys.stderr)
        rows[peer.provider] = peer.row(operations)
        missing = [id_ for id_, _, _ in operations if id_ not in rows[peer.provider]["calls"]]
        found = len(rows[peer.provider]["calls"])
        print(f"{package}: {found} calls; without one: {', '.join(missing) or 'none'}", file=sys.stderr)
    file(ROOT).write_text(text(rows), "utf-8")
    return 0


def read(package: str, *versions: str) -> Peer:
    """Read the calls of an installed package.

    Args:
        package: Its name in the package index.
        versions: The versions of the API that are wanted; without one that the package has, its newest.

    Raises:
        PackageNotFoundError: It is not installed.
    """
    make, pattern = PACKAGES[package]
    installed = importlib.metadata.version(package)
    client = make(versions)
    calls: dict[tuple[str, str], str] = {}
    for name, method, path in sorted(_calls(client, pattern)):
        calls.setdefault((method, template(path)), name)
    return Peer(type(client).__name__.lower(), package, installed, calls)


def _polar(versions: Sequence[str]) -> object:
    import polar

    modules = sorted(one.name for one in pkgutil.iter_modules(polar.__path__) if one.name.startswith("v2"))
    wanted = [name for version in versions if (name := f"v{version}".replace("-", "_")) in modules]
    module = importlib.import_module(f"polar.{[*modules, *wanted][-1]}")
    return module.Polar("polar_oat_...")


def _square(versions: Sequence[str]) -> object:
    from square import Square

    return Square(token="EAAA...")


#: By package: how a client is made, and the pattern of its calls.
PACKAGES: dict[str, tuple[Callable[[Sequence[str]], object], re.Pattern[str]]] = {
    "polar-sdk": (_polar, _POLAR),
    "squareup": (_square, _SQUARE),
}


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
                yield f"{prefix}{name}", match["method"], match["path"]
        elif type(value).__module__.partition(".")[0] == package:
            yield from _calls(value, pattern, f"{prefix}{name}.")


if __name__ == "__main__":
    sys.exit(main())
