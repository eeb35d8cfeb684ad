"""Generate a package of types of a user's own from a published document.

It has our names, repairs and descriptions. Nothing is left for a person to decide: an operation without a
name of ours has that of the default rule, and a repair that does not fit is left out. The report says so.
"""

import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from aiomerchant_core import CONTRACT
from aiomerchant_generator.disk import check_imports, write_package
from aiomerchant_generator.documents.catalog import Edition, editions, providers, toml
from aiomerchant_generator.documents.errors import within
from aiomerchant_generator.model import Api
from aiomerchant_generator.names import listed
from aiomerchant_generator.own.clients import client
from aiomerchant_generator.published.distil import distil
from aiomerchant_generator.published.fetching import fetch
from aiomerchant_generator.published.identity import belongs, is_dated, version_of
from aiomerchant_generator.published.reach import without_refused
from aiomerchant_generator.published.reading import SourceError, read
from aiomerchant_generator.published.references import Files
from aiomerchant_generator.published.validity import examine, examine_servers
from aiomerchant_generator.read.parse import parse
from aiomerchant_generator.repair.normalise import normalise
from aiomerchant_generator.repair.patches import load_patches
from aiomerchant_generator.write.modules import ModuleWriter
from aiomerchant_generator.write.rendering import HEADER, render

#: What each module of such a package says of itself. A folder without it is never replaced, so it stays as it
#: is.
OWN_HEADER: Final = "Written by `aiomerchant generate`; write it again instead of editing it."

#: A user's pyright lacks our settings: a method's first parameter is the `Send` that it binds to.
_CHECKED: Final = "# pyright: reportSelfClsParameterName=false"

_HERE: Final = Path(__file__).parent.parent


def spec() -> Path:
    """Return the folder with our names, repairs and descriptions: that of the wheel, or of the checkout."""
    installed = _HERE / "spec"
    return installed if installed.is_dir() else _HERE.parents[1] / "spec"


def generate_own(
    source: str, provider: str, folder: Path, handwritten: Path, *, version: str | None = None
) -> tuple[Api, list[str]]:
    """Generate a package from a document, and import it once.

    Args:
        source: A path or a URL of the document.
        provider: The provider's name.
        folder: The folder of the package, which is made.
        handwritten: The installed package aiomerchant.
        version: The version of the API, where the document names none.

    Returns:
        The model of the document, and notes on what was assumed, named by rule, skipped or left out.

    Raises:
        SourceError: The document cannot be read, is another API's, or is broken.
        GenerationError: It has something for which there is no code.
        OSError: The folder cannot be written to.
    """
    api, docs, notes = _read(source, provider, version)
    examine_servers(api.servers)
    with within():
        files = _files(api, docs, handwritten)
    write_package(folder, files)
    check_imports(folder, [name for name in files if name.endswith(".py")], filter(None, sys.path))
    return api, notes


def _read(source: str, provider: str, version: str | None) -> tuple[Api, Mapping[str, Any], list[str]]:
    """Return the model of a document, the descriptions of its provider, and notes."""
    if provider not in (known := providers(spec())):
        raise SourceError(f"the provider must be {' or '.join(known)}, not {provider!r}")
    if version is not None and not is_dated(version):
        raise SourceError(f"--version takes a date such as 2027-01, not {version!r}")
    fetched = fetch(source)
    published = read(fetched.data, fetched.name)
    facts = distil(published, Files(fetched, published))
    document, dropped = without_refused(facts)
    default = Edition(spec(), provider)
    names = toml(default.names)
    named = listed(names)
    if not belongs(document, named):
        raise SourceError(f"/paths: {fetched.name} has none of the operations of {provider}")
    version = version or version_of(provider, document)
    beside = replace(default, dated=version)
    edition = beside if beside in editions(spec()) else default  # whose repairs are for this version
    patches = load_patches(edition.patches.read_text("utf-8")).with_formats(facts.times)
    with within():
        repaired = normalise(document, patches, examine, leniently=True)
        api = parse(provider, version, repaired.document, names)
    notes = [
        *(f"repair left out, as it does not fit: {at}: {why}" for at, why in repaired.skipped.items()),
        *repaired.notes,
        *(
            f"named by the default rule: {one.id} is {one.name.name}"
            for one in api.operations
            if one.id not in named
        ),
        *api.notes,
        *(f"left out, as nothing reachable needs it: {name} ({why})" for name, why in dropped.items()),
        *(f"left out: {note}" for note in api.left_out),
    ]
    return api, toml(edition.docs), notes


def _files(api: Api, docs: Mapping[str, Any], handwritten: Path) -> dict[str, str]:
    """Return path -> text of every file, unformatted; the client has the handwritten methods."""
    writer = ModuleWriter(api, docs)
    values = client(api, handwritten, package="", changed=api.resources)
    files = {**writer.modules(), **writer.whole()}
    files |= {"__init__.py": render("own_init", **values, contract=CONTRACT), "py.typed": ""}
    files |= {path: f"{_CHECKED}\n{text}" for path, text in files.items() if path.startswith("api/")}
    return {path: text.replace(HEADER, OWN_HEADER) for path, text in files.items()}
