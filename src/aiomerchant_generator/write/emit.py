"""Write the package aiomerchant_api: path -> text of every file, unformatted."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from aiomerchant_generator.model import Api
from aiomerchant_generator.read.owners import ENUMS
from aiomerchant_generator.write.handlers import handlers
from aiomerchant_generator.write.manifest import dated, manifest
from aiomerchant_generator.write.modules import ModuleWriter
from aiomerchant_generator.write.rendering import HEADER, render
from aiomerchant_generator.write.sharing import Texts, document_changes, dotted, redirected, shared
from aiomerchant_generator.write.tables import Tables, written

#: What the package says of itself.
_ADVICE = "Written by scripts/regenerate.py from spec/; edit those, not this."


def emit(apis: Iterable[tuple[Api, Mapping[str, Any]]]) -> dict[str, str | bytes]:
    """Return the whole package; each document comes with its docs file (spec/*.docs.toml).

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
        default: dict[str, str | bytes] = {
            **modules,
            **tables(writer),
            "__init__.py": _init(api, versions={one.api.version: one.api.package for one in beside}),
            # The document is there for the sandbox and the command line.
            "document.json.gz": _packed(api.document),
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
    modules, package = writer.modules(), default.api.package
    # Two annotations of the same text may mean different unions, which the tables show.
    common = shared(_with_rules(default, base), _with_rules(writer, modules), {f"models/{ENUMS}.py"})
    texts = {path: text for path, text in modules.items() if path not in common}
    yield "__init__.py", _init(writer.api, base=package, own=sorted(map(dotted, texts)))
    texts |= tables(writer, default.tables, package)
    yield "document.json.gz", _packed(list(document_changes(default.api.document, writer.api.document)))
    for path, text in texts.items():
        yield path, redirected(path, text, common, package)


def _with_rules(writer: ModuleWriter, modules: Texts) -> Texts:
    return {path: text + f"# {writer.rules.get(path)}" for path, text in modules.items()}


def tables(writer: ModuleWriter, default: Tables | None = None, base: str = "") -> dict[str, str]:
    """Return the modules of events and root resources, and the tables of names."""
    api, title = writer.api, writer.api.title
    events = {event: api.schemas[key].name for event, key in sorted(api.events.items())}
    return {
        "events.py": render("events", title=title, events=events),
        "resources.py": writer.root(),
        "api/__init__.py": f'"""The operations of {title}, a module a resource.\n\n{HEADER}\n"""\n',
        **written(title, writer.tables, default, base),
    }


def _init(api: Api, **more: object) -> str:
    values = {"base": None, **more}
    return render("provider_init", title=api.title, version=api.version, servers=api.servers, **values)


def _packed(value: object) -> bytes:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return gzip.compress(text.encode(), mtime=0)
