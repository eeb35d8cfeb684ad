"""Compares files of descriptions (spec/*.docs.toml) with the documents that they describe."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import Any

from aiomerchant_generator.documents.errors import GenerationError
from aiomerchant_generator.model import Api, Operation

_TABLES = ("operations", "resources", "schemas", "parameters", "fields", "tokens", "sessions", "examples")
#: The tables with a table in each row.
_NESTED = ("parameters", "fields", "sessions", "examples")
_EVERYWHERE = "*"


def file_name(api: Api) -> str:
    return f"spec/{api.provider}.docs.toml"


def checked(api: Api, tables: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the tables of a provider.

    Raises:
        GenerationError: A value of the tables is no line of text; the message lists all.
    """
    if problems := [problem for problem, row in _problems([api], tables) if row is None]:
        listed = "\n".join(f"  {problem}" for problem in problems)
        raise GenerationError(f"{file_name(api)} holds what is no description:\n{listed}")
    return tables


def idle(apis: Sequence[Api], tables: Mapping[str, Any]) -> dict[tuple[str, ...], str]:
    """Return the lines that belong to no version of an API: misspelt, or gone with an update.

    Returns:
        How each is called, by its keys from the outside; a whole table has no key of a line.
    """
    return {row: problem for problem, row in _problems(apis, tables) if row is not None}


def _problems(apis: Sequence[Api], tables: Mapping[str, Any]) -> Iterator[tuple[str, tuple[str, ...] | None]]:
    """Yield the problems of the tables, and the keys of each line that belongs to nothing."""
    known: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    for api in apis:
        known["resources",] |= api.resources.keys()
        known["schemas",] |= api.schemas.keys()
        for operation in api.operations:
            known["operations",].add(operation.id)
            known["tokens",] |= set(operation.security)
            known |= {("sessions", scheme): {"operation", "body"} for scheme in operation.security}
            for key in (operation.id, _EVERYWHERE):
                known["parameters", key] |= {parameter.wire for parameter in operation.parameters}
                known["examples", key] |= _arguments(operation)
        for key, schema in api.schemas.items():
            if schema.fields is not None:
                wires = {field.wire for field in schema.fields}
                known["fields", key] |= wires
                known["examples", _EVERYWHERE] |= wires
    for table, lines in tables.items():
        if table not in _TABLES:
            yield f"[{table}]: the tables are {', '.join(_TABLES)}", None
        elif table not in _NESTED:
            yield from _unknown((table,), lines, known[table,])
        else:
            for key, inner in lines.items():
                if (table, key) in known:
                    yield from _unknown((table, key), inner, known[table, key])
                else:
                    yield f'[{table}."{key}"]', (table, key)


def _arguments(operation: Operation) -> set[str]:
    """Return the arguments of an operation by wire name."""
    wires = {field.wire for field in (*operation.parameters, *operation.body_fields)}
    if operation.body is not None and operation.body.fields is None:
        wires |= operation.body.parts.keys() or {"body"}
    if operation.credential is not None:
        wires.add(operation.credential.wire)
    return wires


def _unknown(
    path: tuple[str, ...], lines: Any, known: Set[str]
) -> Iterator[tuple[str, tuple[str, ...] | None]]:
    first, *more = path
    table = "".join([f"[{first}", *(f'."{key}"' for key in more), "]"])
    if not isinstance(lines, Mapping):
        yield f"{table}: a table is expected", None
        return
    for key, line in lines.items():
        if key not in known:
            yield f'{table} "{key}"', (*path, key)
        elif first in ("examples", "sessions"):
            continue  # any value is one
        elif not isinstance(line, str) or line != line.strip() or len(line.splitlines()) > 1:
            yield f'{table} "{key}": a text of one line is expected', None
