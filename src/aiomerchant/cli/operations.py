"""`aiomerchant operations`: lists the operations."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

import typer

from aiomerchant.provider import names

from .exit_codes import reported

__all__ = ["Provider", "known", "operations"]


if TYPE_CHECKING:
    Provider: TypeAlias = str
else:
    #: The names of the providers, for the help of commands.
    Provider = StrEnum("Provider", {name.upper(): name for name in names()})


@cache
def known(provider: str, version: str | None = None) -> list[dict[str, Any]]:
    """The operations of a provider, as the manifest of the package has them.

    Args:
        provider: The provider's name.
        version: An API version; one that has no types beside the default one has the operations of that.
    """
    manifest = json.loads(files("aiomerchant_api").joinpath("manifest.json").read_bytes())
    default: list[dict[str, Any]] = manifest[provider]["operations"]
    own = manifest[provider].get("versions", {}).get(version)
    if own is None:
        return default
    found = {one["id"]: one for one in (*default, *own["operations"])}
    return [one for id, one in found.items() if id not in own["gone"]["operations"]]


def check_version(providers: Iterable[str], version: str) -> None:
    """Raise `ConfigurationError` for a version that none of these providers has types of."""
    from aiomerchant.errors import ConfigurationError
    from aiomerchant.provider import get_provider

    typed = [
        known for name in providers for known in (get_provider(name).version, *get_provider(name).versions)
    ]
    if version not in typed:
        raise ConfigurationError(f"there are no types of API version {version}, but of {', '.join(typed)}")


def operations(
    provider: Annotated[Provider | None, typer.Option(help="Only those of one provider.")] = None,
    grep: Annotated[
        str | None, typer.Option(help="Only those with this text in id, method or path, in any case.")
    ] = None,
    api_version: Annotated[
        str | None, typer.Option(help="Those of an API version that has types beside the default one.")
    ] = None,
) -> None:
    """List the operations: provider, id, method, HTTP method, path, paging, deprecation.

    A table on a terminal, lines with tabs elsewhere.
    """
    with reported():
        rows = list(_rows(provider, (grep or "").lower(), api_version))
        if sys.stdout.isatty():
            _show(rows)
        else:
            sys.stdout.writelines("\t".join(row) + "\n" for row in rows)
            sys.stdout.flush()


def _rows(provider: Provider | None, text: str, version: str | None) -> Iterator[tuple[str, ...]]:
    asked = names() if provider is None else (provider,)
    if version is not None:
        check_version(asked, version)
    for each in asked:
        for one in known(each, version):
            if any(text in one[field].lower() for field in ("id", "name", "path")):
                deprecated = "deprecated" if one["deprecated"] else ""
                yield (
                    each,
                    one["id"],
                    one["name"],
                    one["method"],
                    one["path"],
                    one["paging"] or "",
                    deprecated,
                )


def _show(rows: list[tuple[str, ...]]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table("Provider", "Id", "Method", "HTTP", "Path", "Paging", "", box=None, pad_edge=False)
    for column in table.columns:
        column.overflow = "fold"  # names are there to be copied
    for row in rows:
        table.add_row(*map(Text, row), style="dim" if row[-1] else None)
    Console().print(table)
