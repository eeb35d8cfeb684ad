"""Choose the modules of schemas.

Models share one where they are used together: each file of a wheel costs about 240 bytes and compresses by
itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import chain
from keyword import iskeyword

from aiomerchant_generator.documents.document import closure
from aiomerchant_generator.documents.errors import GenerationError
from aiomerchant_generator.model import Api, Operation
from aiomerchant_generator.types import Literals, Ref, Type, keys

#: The module of all open enums.
ENUMS = "enums"
#: The module of what only answers of errors hold.
ERRORS = "error_bodies"
#: The modules of schemas that nothing else puts together, and what they say of themselves.
COMMON = {ENUMS: "The open enums.", ERRORS: "The bodies of errors."}

#: A user of a schema: another schema by its key, an operation, or something else.
User = str | tuple[str, str] | None


def move_to_owners(api: Api) -> None:
    """Move models to the module of the one model that refers to them; open enums and errors have one each.

    A request body that one operation alone takes moves to the model that this one alone returns. A union
    keeps its module, since its name at run time needs all of its members; so do members that it alone refers
    to, of which an object is one. Bodies of errors are never decoded.

    Raises:
        GenerationError: a schema has the module of the enums or of the errors.
    """
    schemas, users = api.schemas, _users(api)
    owners = dict(_owners(api, {key: next(iter(found)) for key, found in users.items() if len(found) == 1}))
    for key in owners:
        root, seen = key, {key}
        while (owner := owners.get(root)) is not None and owner not in seen:
            root = owner
            seen.add(owner)
        if root != key:
            schemas[key] = replace(schemas[key], module=schemas[root].module, owned=True)
    if taken := [schema for schema in schemas.values() if schema.module in COMMON]:
        problem = f"{taken[0].name} has the module {taken[0].module}, where other schemas belong"
        raise GenerationError(f"{problem}: give it another name")
    errors = {one.module for key, one in schemas.items() if one.fields is not None and not users[key]}
    for key, schema in schemas.items():
        if schema.type is not None and isinstance(api.resolve(schema.type), Literals):
            schemas[key] = replace(schema, module=ENUMS, owned=True)
        elif schema.module in errors:
            schemas[key] = replace(schema, module=ERRORS)


def group_inputs(api: Api) -> None:
    """Give the TypedDicts whose names begin with the same word one module.

    Type checkers alone read them, so that few modules are enough. The name of a union needs its members at
    run time: those are in its module, too.
    """
    schemas = api.schemas
    arguments = chain.from_iterable(map(_arguments, api.operations))
    given = closure(chain.from_iterable(map(keys, arguments)), lambda key: schemas[key].refers)
    modules = {key: _first_word(schemas[key].module) for key in schemas}
    together: dict[str, set[str]] = {}
    for key in sorted(given):
        joined = {key, *keys(schemas[key].type)}
        for one in tuple(joined):
            joined |= together.get(one, set())
        together |= dict.fromkeys(joined, joined)
    for key, schema in schemas.items():
        unions = sorted(one for one in together.get(key, ()) if schemas[one].type is not None)
        schemas[key] = replace(schema, dict_module=modules[unions[0] if unions else key])


def _first_word(module: str) -> str:
    word = module.partition("_")[0] or module
    return f"{word}_" if iskeyword(word) else word


def _owners(api: Api, only: Mapping[str, User]) -> Iterator[tuple[str, str]]:
    """Yield each schema that moves, and its owner; `only` has the only users of schemas."""
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


def _users(api: Api) -> defaultdict[str, set[User]]:
    """Return the users of each schema besides itself."""
    users: defaultdict[str, set[User]] = defaultdict(set)
    for schema in api.schemas.values():
        siblings = [field.sibling[1].values() for field in schema.fields or () if field.sibling]
        for key in {*schema.refers, *chain(*siblings)} - {schema.key}:
            users[key].add(None if schema.fields is None else schema.key)
    for operation in api.operations:
        for key in chain.from_iterable(map(keys, _types(operation))):
            users[key].add(("operation", operation.id))
    for key in (*api.events.values(), *api.aliases.values()):
        users[key].add(None)
    return users


def _types(operation: Operation) -> Iterator[Type | None]:
    """Yield the types of an operation's result and arguments."""
    yield operation.returns
    yield operation.item
    yield from _arguments(operation)


def _arguments(operation: Operation) -> Iterator[Type | None]:
    """Yield the types of an operation's body and parameters."""
    yield operation.body.type if operation.body else None
    yield from (field.type for field in (*operation.parameters, *operation.body_fields))
