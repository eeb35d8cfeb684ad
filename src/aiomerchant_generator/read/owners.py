"""Move schemas to the module of their owner, the only schema that refers to them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from aiomerchant_generator.documents.errors import GenerationError
from aiomerchant_generator.model import Api, Operation
from aiomerchant_generator.types import Literals, Ref, Type, keys

#: The module of all open enums.
ENUMS = "enums"

#: A user of a schema: another schema by its key, an operation, or something else.
User = str | tuple[str, str] | None


def move_to_owners(api: Api) -> None:
    """Move models to the module of the one model that refers to them, and open enums to one of their own.

    A request body that one operation alone takes moves to the model that this one alone returns. A union
    keeps its module, since its name at run time needs all of its members; so do members that it alone refers
    to, of which an object is one.

    Raises:
        GenerationError: a schema has the module of the enums.
    """
    schemas = api.schemas
    owners = dict(_owners(api))
    for key in owners:
        root, seen = key, {key}
        while (owner := owners.get(root)) is not None and owner not in seen:
            root = owner
            seen.add(owner)
        if root != key:
            schemas[key] = replace(schemas[key], module=schemas[root].module, owned=True)
    if taken := [schema.name for schema in schemas.values() if schema.module == ENUMS]:
        raise GenerationError(f"{taken[0]} has the module of the open enums, {ENUMS}: give it another name")
    for key, schema in schemas.items():
        if schema.type is not None and isinstance(api.resolve(schema.type), Literals):
            schemas[key] = replace(schema, module=ENUMS, owned=True)


def _owners(api: Api) -> Iterator[tuple[str, str]]:
    only = dict(_only_users(api))
    returned = {("operation", o.id): o.returns.key for o in api.operations if isinstance(o.returns, Ref)}
    for key, user in only.items():
        schema = api.schemas[key]
        if schema.fields is None and any(keys(schema.type)):
            continue
        owner = (
            returned.get(user)
            if isinstance(user, tuple) and only.get(returned.get(user, "")) == user
            else user
        )
        if isinstance(owner, str) and owner != key:
            yield key, owner


def _only_users(api: Api) -> Iterator[tuple[str, User]]:
    """Yield each schema that has a single user besides itself, and that user."""
    users: defaultdict[str, set[User]] = defaultdict(set)
    for schema in api.schemas.values():
        for field in schema.fields or ():
            for key in (*keys(field.type), *(field.sibling[1].values() if field.sibling else ())):
                users[key].add(schema.key)
        for key in keys(schema.type):
            users[key].add(None)
    for operation in api.operations:
        for type_ in _types(operation):
            for key in keys(type_):
                users[key].add(("operation", operation.id))
    for key in (*api.events.values(), *api.aliases.values()):
        users[key].add(None)
    for key, found in users.items():
        others = found - {key}
        if len(others) == 1:
            yield key, others.pop()


def _types(operation: Operation) -> Iterator[Type | None]:
    """Yield the types of an operation's result, body and parameters."""
    yield operation.returns
    yield operation.paging.item if operation.paging else None
    yield operation.body.type if operation.body else None
    yield from (field.type for field in (*operation.parameters, *operation.body_fields))
