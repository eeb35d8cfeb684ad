"""Loads surfaces from files: documents, as published or repaired, and manifests."""

from __future__ import annotations

import json
import lzma
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from aiomerchant_generator.documents.catalog import Edition, providers, toml
from aiomerchant_generator.documents.document import operations
from aiomerchant_generator.documents.errors import GenerationError
from aiomerchant_generator.published.distil import distil
from aiomerchant_generator.published.fetching import fetch
from aiomerchant_generator.published.identity import belongs, version_of
from aiomerchant_generator.published.order import arranged
from aiomerchant_generator.published.reach import without_refused
from aiomerchant_generator.published.reading import SourceError, read
from aiomerchant_generator.published.references import Files
from aiomerchant_generator.published.validity import examine
from aiomerchant_generator.read.parse import parse
from aiomerchant_generator.repair.normalise import normalise
from aiomerchant_generator.repair.patches import load_patches
from comparison.surface import Surface, of_api, of_manifest


def surfaces(name: str, spec: Path, provider: str | None) -> dict[str, Surface]:
    """Load the surface of each API that a file describes, by provider.

    Args:
        name: A path or a URL of a document or a manifest.
        spec: The spec folder, for repairs and names.
        provider: The provider of a document, or the only one to load of a manifest; None to find it out.

    Raises:
        SourceError: It is neither a document nor a manifest, or not complete.
    """
    fetched = fetch(name)
    value = read(fetched.data, fetched.name)
    if isinstance(value, dict) and value.keys() & {"openapi", "swagger"}:
        facts = distil(value, Files(fetched, value))
        document, _ = without_refused(facts)
        edition = Edition(spec, provider or _provider(document, spec, fetched.name))
        return {edition.provider: _of_document(edition, document, facts.times)}
    if not isinstance(value, dict) or not any(map(_is_manifest, value.values())):
        raise SourceError(f"{fetched.name} is neither an OpenAPI document nor a manifest")
    return {
        name: _of_manifest(Edition(spec, name), one, fetched.folder)
        for name, one in value.items()
        if _is_manifest(one) and provider in (None, name)
    }


def _is_manifest(value: Any) -> bool:
    return isinstance(value, dict) and {"version", "operations", "schemas", "events"} <= value.keys()


def _provider(document: Any, spec: Path, name: str) -> str:
    for provider in (listed := providers(spec)):
        vendored = _vendored(Edition(spec, provider))
        known = {operation.get("operationId") for _, _, operation in operations(vendored)}
        if belongs(document, known):
            return provider
    raise SourceError(f"{name} has no operation of {' or '.join(listed)}: say --provider")


def _vendored(edition: Edition) -> Any:
    return json.loads(edition.document.read_text("utf-8"))


def _of_document(edition: Edition, document: Any, times: Mapping[str, str]) -> Surface:
    # Patches expect values in the order of the vendored document.
    document = arranged(document, _vendored(edition))
    patches = load_patches(edition.patches.read_text("utf-8")).with_formats(times)
    # Where it has a state that the patches do not know, it is compared without them.
    repaired = normalise(document, patches, examine, leniently=True)
    try:
        version = version_of(edition.provider, document)
    except SourceError:
        version = "unknown"
    return of_api(parse(edition.provider, version, repaired.document, toml(edition.names)))


def _of_manifest(edition: Edition, manifest: Mapping[str, Any], folder: Path | None) -> Surface:
    """The surface of a manifest, with that of its document if it is in the same folder."""
    beside = folder / edition.name / "document.json.xz" if folder else None
    if beside is None or not beside.is_file():
        return of_manifest(edition.provider, manifest)
    try:
        document = json.loads(lzma.decompress(beside.read_bytes()))
    except (OSError, lzma.LZMAError, ValueError) as error:
        raise SourceError(f"{beside.name} of {edition.name}: {error}") from None
    given = {operation["id"]: operation["name"] for operation in manifest["operations"]}
    names = {**toml(edition.names), "operations": given}
    try:
        return of_api(parse(edition.provider, manifest["version"], document, names))
    except KeyError as error:
        raise GenerationError(f"{beside.name} of {edition.name} lacks {error}") from None
