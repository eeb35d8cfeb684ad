"""`aiomerchant operations`: lists the operations."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
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
def known(provider: str) -> list[dict[str, Any]]:
    """The operations of a provider, as the manifest of the package has them."""
    manifest = json.loads(files("aiomerchant_api").joinpath("manifest.json").read_bytes())
    found: list[dict[str, Any]] = manifest[provider]["operations"]
    return found


def operations(
    provider: Annotated[Provider | None, typer.Option(help="Only those of one provider.")] = None,
    grep: Annotated[
        str | None, typer.Option(help="Only those with this text in id, method or path, in any case.")
    ] = None,
) -> None:
    """List the operations: provider, id, method, HTTP method, path, paging, deprecation.

    A table on a terminal, lines with tabs elsewhere.
    """
    rows = list(_rows(provider, (grep or "").lower()))
    with reported():
        if sys.stdout.isatty():
            _show(rows)
        else:
            sys.stdout.writelines("\t".join(row) + "\n" for row in rows)
            sys.stdout.flush()


def _rows(provider: Provider | None, text: str) -> Iterator[tuple[str, ...]]:
    for each in names() if provider is None else (provider,):
        for one in known(each):
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
