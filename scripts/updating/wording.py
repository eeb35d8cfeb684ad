"""Drafts lines of a docs file from names and types, for what an update brings.

A draft says what names and types say, in the words that the file has for the same elsewhere. What follows
from neither gets none. Each is marked, until a person has looked at it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias

from aiomerchant_generator.model import Api, Field, Operation
from aiomerchant_generator.types import ListOf, Literals, MapOf, Ref, Scalar, Type, bare, inner
from aiomerchant_generator.words import singular, words_of
from aiomerchant_generator.write.descriptions import Descriptions
from updating.rows import NewRow, with_rows

#: The comment behind a line that nobody has confirmed.
DRAFT: Final = "draft"
_ROW: Final = re.compile(rf"""^(?P<table>\[[^\n]+\])|^(?P<row>\S+ = .*["']) *# *{DRAFT} *$""", re.MULTILINE)

#: By the verb of an operation, how its line begins.
_VERBS: Final = {
    "retrieve": "Get",
    "search": "Find",
    "update": "Change the given fields of",
    "upsert": "Create or change",
}

#: Verbs of operations on many things, whose noun stands in the plural without an article.
_MANY: Final = frozenset({"list", "search", "export", "ingest", "bulk", "batch"})

#: Fields of answers that are the same everywhere.
_ENVELOPE: Final = frozenset({"cursor", "errors", "pagination"})

#: Words before which a name breaks off: `created_by_team_member_id` is no ID of a "created by team member".
_PREPOSITIONS: Final = frozenset({"by", "for", "from", "in", "of", "on", "to"})

#: The most values that a line lists.
_VALUES: Final = 6

#: The lines that a file has for a wire name in requests, or in answers.
_Lines: TypeAlias = Mapping[str, Counter[str]]


def with_drafts(text: str, before: Api, after: Api, tables: Mapping[str, Any]) -> str:
    """Add drafts to a docs file: of operations and resources without a line, and of fields that are new.

    Args:
        text: The docs file.
        before: The API that is replaced, whose fields without a line have been looked at.
        after: The API.
        tables: The docs file as TOML.
    """
    lines = Descriptions(tables)
    rows = [*_operations(after, lines), *_resources(after, lines)]
    rows += [*_parameters(before, after, lines, tables), *_fields(before, after, lines, tables)]
    return with_rows(text, rows)


def drafts(text: str) -> list[str]:
    """Return the rows of a docs file that are drafts, each with its table, as they stand there."""
    found, table = [], ""
    for match in _ROW.finditer(text):
        if match["table"]:
            table = match["table"]
        else:
            found.append(f"{table} {match['row']}")
    return found


# Operations and resources


def _operations(api: Api, lines: Descriptions) -> Iterator[NewRow]:
    for operation in api.operations:
        if not lines.line("operations", operation.id):
            resource = operation.name.resource
            beside = [other.id for other in api.resources[resource]]
            line = _sentence(api, operation)
            yield NewRow(("operations",), operation.id, line, DRAFT, beside, heading=resource)


def _resources(api: Api, lines: Descriptions) -> Iterator[NewRow]:
    for resource in api.resources:
        if not lines.line("resources", resource):
            *above, last = (part.replace("_", " ") for part in resource.split("."))
            line = f"{last} of {above[-1]}." if above else f"{last}."
            yield NewRow(("resources",), resource, _capital(line), DRAFT)


def _sentence(api: Api, operation: Operation) -> str:
    """Return what an operation does, as its name says: `create_transfer_order` creates a transfer order."""
    verb, *noun = operation.name.function.split("_")
    many = verb in _MANY
    if verb in ("bulk", "batch") and len(noun) > 1:
        verb, *noun = noun
    begin = _VERBS.get(verb) or verb.capitalize()
    alone = len(words_of(operation.id.rpartition(":")[2])) == 1
    if not noun or (alone and not many and noun == operation.name.resource.split(".")[-1:]):
        # The noun is that of the resource, and none to be acted upon: `reporting.load`.
        return f"{begin}."
    line = f"{begin} {' '.join(noun) if many else _with_article(noun)}"
    if operation.name.function.startswith(("bulk_", "batch_")):
        by_id = [field for field in operation.body_fields if field.wire.endswith("_ids")]
        line += " by ID" if by_id else ""
        if any(isinstance(field.type, MapOf) for field in _answer(api, operation)):
            of = "each ID" if by_id else "the key of each"
            line += f"; the answer maps {of} to its {singular(noun[-1])} or its errors"
    return f"{line}."


def _with_article(noun: Sequence[str]) -> str:
    """Put `a` or `an` before a noun in the singular."""
    what = " ".join(noun)
    plural = noun[-1].endswith("s") and not noun[-1].endswith(("ss", "us", "is"))
    if plural or noun[-1].endswith("data"):
        return what
    return f"{'an' if what[0] in 'aeio' else 'a'} {what}"


def _answer(api: Api, operation: Operation) -> tuple[Field, ...]:
    """Return the fields of the answer; none where it is no model."""
    found = operation.returns
    return (api.schemas[found.key].fields or ()) if isinstance(found, Ref) else ()


# Parameters and fields


def _parameters(before: Api, after: Api, lines: Descriptions, tables: Mapping[str, Any]) -> Iterator[NewRow]:
    known = {(operation.id, field.wire) for operation in before.operations for field in operation.parameters}
    common = _common(after, tables, requests=True)
    drafted: dict[tuple[str, str], list[str]] = {}
    for operation in after.operations:
        for field in operation.parameters:
            key = operation.id, field.wire
            line = "" if key in known or lines.parameter(*key) else _keyword(after, operation, field, common)
            if line:
                drafted.setdefault((field.wire, line), []).append(operation.id)
    shared: dict[str, str] = {}
    for (wire, line), ids in drafted.items():
        if len(ids) > 1 and shared.setdefault(wire, line) == line:
            ids = ["*"]
        for id_ in ids:
            yield NewRow(("parameters", id_), wire, line, DRAFT, beside=())


def _fields(before: Api, after: Api, lines: Descriptions, tables: Mapping[str, Any]) -> Iterator[NewRow]:
    known = {(key, field.wire) for key, schema in before.schemas.items() for field in schema.fields or ()}
    asked, given = (_common(after, tables, requests=requests) for requests in (True, False))
    done = set()
    for operation in after.operations:
        body = operation.body.type.key if operation.body and isinstance(operation.body.type, Ref) else ""
        drafts = [(body, field, _keyword(after, operation, field, asked)) for field in operation.body_fields]
        drafts += [(key, field, _value(after, key, field, given)) for key, field in _main(after, operation)]
        for key, field, line in drafts:
            new = (key, field.wire) not in known and (key, field.wire) not in done
            if line and new and not lines.line("fields", key, field.wire):
                done.add((key, field.wire))
                yield NewRow(("fields", key), field.wire, line, DRAFT, beside=())


def _main(api: Api, operation: Operation) -> Iterator[tuple[str, Field]]:
    """Yield the fields of an answer and of the models that it holds, each with the key of its model."""
    found = operation.returns
    keys = [found.key] if isinstance(found, Ref) else []
    keys += [type_.key for field in _answer(api, operation) for type_ in _held(field.type)]
    for key in keys:
        for field in api.schemas[key].fields or ():
            if field.wire not in _ENVELOPE:
                yield key, field


def _held(type_: Type) -> Iterator[Ref]:
    if isinstance(type_, Ref):
        yield type_
    for one in inner(type_):
        yield from _held(one)


def _common(api: Api, tables: Mapping[str, Any], *, requests: bool) -> _Lines:
    """Return the lines of a docs file by wire name: those on arguments, or those on what is answered."""
    bodies = {o.body.type.key for o in api.operations if o.body and isinstance(o.body.type, Ref)}
    found: dict[str, Counter[str]] = {}
    groups = [rows for key, rows in tables.get("fields", {}).items() if (key in bodies) == requests]
    if requests:
        groups += tables.get("parameters", {}).values()
    for rows in groups:
        for wire, line in rows.items():
            found.setdefault(wire, Counter())[line] += 1
    return found


def _usual(wire: str, common: _Lines) -> str:
    """Return the line that a file has nearly everywhere for a wire name."""
    lines = common.get(wire, Counter())
    line, times = max(lines.items(), key=lambda row: row[1], default=("", 0))
    return line if times > 1 and times * 2 > lines.total() else ""


def _keyword(api: Api, operation: Operation, field: Field, common: _Lines) -> str:
    """Return a line on an argument."""
    if field.wire in ("cursor", "limit", "idempotency_key") or not field.wire.endswith(("id", "ids")):
        return _usual(field.wire, common) or _by_type(api, field)
    verb, *noun = operation.name.function.split("_")
    if field.wire == "id":
        return f"ID of the {' '.join([*noun[:-1], singular(noun[-1])])}." if noun else ""
    if verb in ("list", "search") and not field.required and field.wire.endswith("_id"):
        return f"Only {' '.join(noun)} of this {_noun(field.wire)}." if noun else ""
    return _by_type(api, field)


def _value(api: Api, key: str, field: Field, common: _Lines) -> str:
    """Return a line on a field of an answer."""
    if field.wire == "id":
        return f"ID of the {' '.join(words_of(key))}." if isinstance(field.type, Scalar) else ""
    return _usual(field.wire, common) or _by_type(api, field)


def _by_type(api: Api, field: Field) -> str:
    """Return a line that follows from the name and the type of a field alone."""
    type_ = api.resolve(bare(field.type))
    if found := re.fullmatch(r"(\w+)_at", field.wire):
        if type_ != Scalar("datetime"):
            return ""
        what = found[1].replace("_", " ")
        if what in ("updated", "modified"):
            return "When it last changed."
        return (
            f"When it was {what}." if what.endswith("ed") else f"When it {what}." if what[-1] == "s" else ""
        )
    if not _PREPOSITIONS.isdisjoint(words_of(field.wire)):
        return ""
    if field.wire.endswith("_id"):
        return f"ID of the {_noun(field.wire)}."
    if field.wire.endswith("_ids") and isinstance(type_, ListOf):
        return f"IDs of the {_noun(field.wire)}s."
    if isinstance(type_, Literals) and 1 < len(type_.values) <= _VALUES:
        *others, last = (f"`{value}`" for value in type_.values)
        return f"{', '.join(others)} or {last}."
    return ""


def _noun(wire: str) -> str:
    """Return what an ID is of: `customer` for `customer_id`."""
    return " ".join(words_of(re.sub(r"_ids?$", "", wire)))


def _capital(line: str) -> str:
    return line[:1].upper() + line[1:]
