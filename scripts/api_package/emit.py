"""Write packages: the package aiomerchant_api of all documents, or a user's own of one.

All functions return path -> text of every file, unformatted.
"""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from aiomerchant_generator.model import Api
from aiomerchant_generator.read.owners import ENUMS
from aiomerchant_generator.write.clients import own_init
from aiomerchant_generator.write.handlers import handlers
from aiomerchant_generator.write.manifest import dated, manifest
from aiomerchant_generator.write.modules import ModuleWriter
from aiomerchant_generator.write.rendering import HEADER, render
from aiomerchant_generator.write.sharing import Texts, document_changes, dotted, redirected, shared

#: What each module of a user's package says of itself. A folder without it is never replaced, so it stays as
#: it is.
OWN_HEADER: Final = "Written by `aiomerchant generate`; write it again instead of editing it."

#: A user's pyright lacks our settings: a method's first parameter is the `Send` that it binds to.
_CHECKED: Final = "# pyright: reportSelfClsParameterName=false"


def own_package(api: Api, docs: Mapping[str, Any], handwritten: Path) -> dict[str, str]:
    """Return a package of types of a user's own: one document as a whole, for `Polar(types=...)`.

    Args:
        api: The document.
        docs: The descriptions of its provider (spec/*.docs.toml).
        handwritten: The installed package aiomerchant, whose handwritten methods the client has.
    """
    writer = ModuleWriter(api, docs)
    init = {"__init__.py": own_init(api, handwritten), "py.typed": ""}
    files = {**writer.modules(), **_tables(writer), **init}
    files |= {path: f"{_CHECKED}\n{text}" for path, text in files.items() if path.startswith("api/")}
    return {path: text.replace(HEADER, OWN_HEADER) for path, text in files.items()}


#: What the package says of itself.
_ADVICE = "Written by scripts/regenerate.py from spec/; edit those, not this."


def emit(apis: Iterable[tuple[Api, Mapping[str, Any]]]) -> dict[str, str | bytes]:
    """Return the package aiomerchant_api; each document comes with its docs file (spec/*.docs.toml).

    A provider's dated versions have a package each, with what differs from the default's.
    """
    files: dict[str, str | bytes] = {
        "__init__.py": f'"""The Polar and Square APIs as generated code.\n\n{_ADVICE}\n"""\n',
        "py.typed": "",
    }
    manifests: dict[str, dict[str, Any]] = {}
    writers = [ModuleWriter(api, docs) for api, docs in apis]
    for writer in writers:
        api = writer.api
        if api.dated:
            continue
        beside = [one for one in writers if one.api.dated and one.api.provider == api.provider]
        modules = writer.modules()
        versions = {one.api.version: one.api.package for one in beside}
        default: dict[str, str | bytes] = {
            **modules,
            **_tables(writer),
            "__init__.py": render("provider_init", api=api, base=None, versions=versions),
            # The document is there for the sandbox and the command line.
            "document.json.xz": _packed(api.document),
        }
        files |= {f"{api.package}/{path}": text for path, text in default.items()}
        manifests[api.provider] = manifest(api)
        for one in beside:
            files |= {f"{one.api.package}/{path}": text for path, text in _beside(writer, modules, one)}
            named = dated(manifests[api.provider], manifest(one.api))
            manifests[api.provider].setdefault("versions", {})[one.api.version] = named
    if any(writer.api.events for writer in writers):
        files["handlers.py"] = handlers([writer.api for writer in writers], files)
    files["manifest.json"] = json.dumps(manifests, indent=1) + "\n"
    return files


def _beside(default: ModuleWriter, base: Texts, writer: ModuleWriter) -> Iterator[tuple[str, str | bytes]]:
    """Yield the files of a dated version that differ from the default's; `base` has the default's modules."""
    api, modules, package = writer.api, writer.modules(), default.api.package
    # Two annotations of the same text may mean different unions, which the tables show.
    common = shared(_with_rules(default, base), _with_rules(writer, modules), {f"models/{ENUMS}.py"})
    texts = {path: text for path, text in modules.items() if path not in common}
    yield "__init__.py", render("provider_init", api=api, base=package, own=sorted(map(dotted, texts)))
    yield "document.json.xz", _packed(list(document_changes(default.api.document, api.document)))
    for path, text in (texts | _tables(writer, default)).items():
        yield path, redirected(path, text, common, package)


def _with_rules(writer: ModuleWriter, modules: Texts) -> Texts:
    return {path: text + f"# {writer.rules.get(path)}" for path, text in modules.items()}


def _tables(writer: ModuleWriter, default: ModuleWriter | None = None) -> dict[str, str]:
    """Return the modules that no version shares: of events, of root resources, and of tables of names."""
    api = writer.api
    events = {event: api.schemas[key].name for event, key in sorted(api.events.items())}
    return {
        "events.py": render("events", api=api, events=events),
        "resources.py": writer.root(),
        "api/__init__.py": f'"""The operations of {api.title}, a module a resource.\n\n{HEADER}\n"""\n',
        **writer.tables.modules(default.tables if default else None),
    }


def _packed(value: object) -> bytes:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME)
