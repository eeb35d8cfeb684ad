"""Write the package aiomerchant_api: path -> text of every file, unformatted."""

from __future__ import annotations

import gzip
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import Any

from generator.model import Api
from generator.read.owners import ENUMS
from generator.write.choices import Tables
from generator.write.manifest import dated, manifest
from generator.write.modules import ModuleWriter, Names, children_of, resource_path
from generator.write.rendering import HEADER, render, title_of
from generator.write.sharing import Texts, difference, own, redirected, shared, shared_parts


def emit(apis: Iterable[tuple[Api, Mapping[str, Any]]]) -> dict[str, str | bytes]:
    """The whole package; each document comes with its docs file (spec/*.docs.toml).

    A provider's dated versions have a package each, with what differs from the default's.
    """
    files: dict[str, str | bytes] = {
        "__init__.py": f'"""The Polar and Square APIs as generated code.\n\n{HEADER}\n"""\n',
        "py.typed": "",
    }
    told: dict[str, dict[str, Any]] = {}
    given = list(apis)
    for api, docs in given:
        if api.dated:
            continue
        writer = ModuleWriter(api, docs)
        modules = writer.modules()
        versions = [
            (other, words) for other, words in given if other.dated and other.provider == api.provider
        ]
        default: dict[str, str | bytes] = {
            **modules,
            **_tables(api),
            **_names(writer),
            "__init__.py": _init(api, versions=[version for version, _ in versions]),
            # The document is there for the sandbox, which serves the default version.
            "document.json.gz": _document(api),
        }
        files |= {f"{api.package}/{path}": text for path, text in default.items()}
        told[api.provider] = manifest(api)
        for version, words in versions:
            beside = _beside(writer, modules, ModuleWriter(version, words))
            files |= {f"{version.package}/{path}": text for path, text in beside}
            named = dated(told[api.provider], manifest(version))
            told[api.provider].setdefault("versions", {})[version.version] = named
    files["manifest.json"] = json.dumps(told, indent=1) + "\n"
    return files


def _beside(default: ModuleWriter, base: Texts, writer: ModuleWriter) -> Iterator[tuple[str, str]]:
    """The package of a dated version: what it does not share with the default's, whose modules are `base`."""
    modules, package = writer.modules(), default.api.package
    alike = {f"models/{ENUMS}.py"}
    # Whether annotations mean the same is in the tables.
    common = shared(_with_rules(default, base), _with_rules(writer, modules), alike)
    texts = {path: text for path, text in modules.items() if path not in common}
    for resource in default.api.resources().keys() & writer.api.resources().keys():
        path = resource_path(resource)
        if path in texts:
            before, after = default.endpoints(resource), writer.endpoints(resource)
            borrowed = shared_parts(path, before, after, modules, common | alike)
            texts[path] = writer.resource(resource, borrowed, package)
    texts |= {**_tables(writer.api), **_names(writer, default, common)}
    yield "__init__.py", _init(writer.api, base=package, own=own(modules, common))
    for path, text in texts.items():
        yield path, redirected(path, text, common, package)


def _with_rules(writer: ModuleWriter, modules: Texts) -> Texts:
    return {path: text + f"# {writer.rules.get(path)}" for path, text in modules.items()}


# Tables


def _init(api: Api, versions: Sequence[Api] = (), base: str | None = None, own: Sequence[str] = ()) -> str:
    return render(
        "provider_init",
        title=title_of(api.provider),
        header=HEADER,
        version=api.version,
        servers=list(api.servers.items()),
        versions=versions,
        base=base,
        own=own,
    )


def _document(api: Api) -> bytes:
    text = json.dumps(api.document, ensure_ascii=False, separators=(",", ":"))
    return gzip.compress(text.encode(), mtime=0)


def _tables(api: Api) -> dict[str, str]:
    """What a client and a receiver of webhooks offer."""
    title = title_of(api.provider)
    events = sorted((event, api.schemas[key]) for event, key in api.events.items())
    children = children_of("", api.resources())
    return {
        "events.py": render("events", title=title, header=HEADER, events=events),
        "resources.py": render("resources", title=title, header=HEADER, children=children),
        "api/__init__.py": f'"""The operations of {title}, a module a resource.\n\n{HEADER}\n"""\n',
    }


def _names(
    writer: ModuleWriter, default: ModuleWriter | None = None, common: Set[str] = frozenset()
) -> dict[str, str]:
    """The tables of names; those of a dated version say how they differ from the default's."""
    title, names = title_of(writer.api.provider), writer.names()
    before = default.names() if default else Names({}, {}, {})

    def modules(what: str, folder: str, enums: str | None) -> str:
        listed, package = getattr(names, folder), default and default.api.package
        imported = [
            (
                f"...{package}.{folder}.{module}" if f"{folder}/{module}.py" in common else f".{module}",
                ", ".join(f"{name} as {name}" for name in held),
            )
            for module, held in _by_module(listed).items()
        ]
        rows, _ = difference(getattr(before, folder), listed)
        lines = [" ".join((module, *held)) for module, held in _by_module(rows).items()]
        return table("names_init", what, folder, names=listed, imported=imported, lines=lines, enums=enums)

    def table(template: str, what: str, folder: str, **more: object) -> str:
        listed: Mapping[str, Any] = getattr(names, folder)
        rows, gone = difference(getattr(before, folder), listed)
        return render(
            template,
            what=f"The {what} of {title}",
            header=HEADER,
            base=default and default.api.package,
            folder=folder,
            rows=rows,
            gone=gone,
            **more,
        )

    return {
        "models/__init__.py": modules("models", "models", ENUMS),
        "inputs/__init__.py": modules("TypedDicts", "inputs", None),
        "operations.py": table("operations", "operations", "operations"),
        "unions.py": _unions(writer, default),
    }


def _by_module(rows: Mapping[str, str]) -> Mapping[str, list[str]]:
    modules: defaultdict[str, list[str]] = defaultdict(list)
    for name, module in rows.items():
        modules[module].append(name)
    return modules


def _unions(writer: ModuleWriter, default: ModuleWriter | None) -> str:
    """The tables of unions; those of a dated version say how they differ from the default's."""
    before = default.tables if default else Tables()
    aliases, gone_aliases = difference(before.aliases, writer.tables.aliases)
    unions, gone_unions = difference(before.unions, writer.tables.unions)
    written = "".join(unions.values())
    return render(
        "unions",
        title=title_of(writer.api.provider),
        header=HEADER,
        base=default and default.api.package,
        kinds=["Choice", *(kind for kind in ("Has", "Tag") if f"{kind}(" in written)],
        aliases=dict(sorted(aliases.items())),
        gone_aliases=gone_aliases,
        unions=dict(sorted(unions.items())),
        gone_unions=gone_unions,
    )
