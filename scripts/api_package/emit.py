"""Write the modules of the package aiomerchant_api.

A provider's dated versions have a package each, with what differs from the default's.
"""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from aiomerchant_generator.model import Api
from aiomerchant_generator.write.modules import ModuleWriter
from api_package import render, sharing
from api_package.handlers import handlers
from api_package.manifest import dated, manifest

#: What the package says of itself.
_ADVICE = "Written by scripts/regenerate.py from spec/; edit those, not this."


def emit(apis: Iterable[tuple[Api, Mapping[str, Any]]]) -> dict[str, str | bytes]:
    """Return path -> text of every file, unformatted.

    Args:
        apis: The documents, each with the descriptions of its provider (spec/*.docs.toml).
    """
    files: dict[str, str | bytes] = {
        "__init__.py": f'"""The Polar and Square APIs as generated code.\n\n{_ADVICE}\n"""\n',
        "py.typed": "",
    }
    manifests: dict[str, dict[str, Any]] = {}
    writers = [ModuleWriter(api, docs) for api, docs in apis]
    for default in [writer for writer in writers if not writer.api.dated]:
        api, modules = default.api, default.modules()
        beside = [one for one in writers if one.api.dated and one.api.provider == api.provider]
        versions = {one.api.version: one.api.package for one in beside}
        files |= {f"{api.package}/{path}": text for path, text in (modules | default.whole()).items()}
        files[f"{api.package}/__init__.py"] = render("provider_init", api=api, base=None, versions=versions)
        # The document is there for the sandbox and the command line.
        files[f"{api.package}/document.json.xz"] = _packed(api.document)
        manifests[api.provider] = manifest(api)
        for one in beside:
            files |= {f"{one.api.package}/{path}": text for path, text in _beside(default, modules, one)}
            named = dated(manifests[api.provider], manifest(one.api))
            manifests[api.provider].setdefault("versions", {})[one.api.version] = named
    if any(writer.api.events for writer in writers):
        files["handlers.py"] = handlers([writer.api for writer in writers], files)
    files["manifest.json"] = json.dumps(manifests, indent=1) + "\n"
    return files


def _beside(
    default: ModuleWriter, modules: sharing.Texts, version: ModuleWriter
) -> Iterator[tuple[str, str | bytes]]:
    """Yield the files of a dated version that differ from the default's, which has these `modules`."""
    api, base = version.api, default.api.package
    sharing.follow(default.api.schemas, api.schemas)
    whole = version.modules()
    shared = sharing.shared(default, modules, version, whole)
    own = {path: text for path, text in version.modules(shared, f"...{base}").items() if path not in shared}
    names = sorted(map(sharing.dotted, own))
    yield "__init__.py", render("provider_init", api=api, base=base, own=names)
    yield "document.json.xz", _packed(list(sharing.document_changes(default.api.document, api.document)))
    for path, text in (own | version.whole(default)).items():
        yield path, sharing.redirected(path, text, shared, base)


def _packed(value: object) -> bytes:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME)
