"""Choose the modules of schemas.

Models share one where they are used together: the head of a module is a dozen lines, and each file of a wheel
costs about 240 bytes and compresses by itself.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain
from keyword import iskeyword

from aiomerchant_generator.documents.document import closure
from aiomerchant_generator.documents.errors import GenerationError
from aiomerchant_generator.model import Api, Operation
from aiomerchant_generator.types import Literals, keys
from aiomerchant_generator.words import singular, snake_case

#: The module of all open enums.
ENUMS = "enums"
#: The module of what only answers of errors hold.
ERRORS = "error_bodies"
#: What modules are of that the operations of one resource share, or the events about one thing.
BODIES, EVENTS = "bodies", "events"


def move_to_owners(api: Api) -> None:
    """Move schemas to the module of what alone refers to them; open enums have one of their own.

    Errors alone refer to what nothing else does. A union keeps its module, since its name at run time needs
    all of its members; they move as if it did not.

    Raises:
        GenerationError: a schema has the module of the enums or of the errors.
    """
    schemas = api.schemas
    if taken := [schema for schema in schemas.values() if schema.module in (ENUMS, ERRORS)]:
        problem = f"{taken[0].name} has the module {taken[0].module}, where other schemas belong"
        raise GenerationError(f"{problem}: give it another name")
    for key, schema in schemas.items():
        if schema.type is not None and isinstance(api.resolve(schema.type), Literals):
            schemas[key] = replace(schema, module=ENUMS, owned=True)
    users = _users(api)
    places = {module: module for module in users}  # where the schemas of each module stand now
    before: dict[str, str] = {}
    while places != before:
        before = places.copy()
        for module in [module for module, place in places.items() if module == place]:
            owners = {places.get(user, user) for user in users[module]} - {module} or {ERRORS}
            if len(owners) == 1:
                owner = owners.pop()
                places |= {one: owner for one, place in places.items() if place == module}
    for key, schema in schemas.items():
        place = places.get(schema.module, schema.module)
        if place != schema.module and (schema.fields is not None or not schema.refers):
            schemas[key] = replace(schema, module=place, owned=True)


def description(module: str) -> str:
    """Return what a module that no schema names says of itself; nothing for any other."""
    of, _, kind = module.rpartition("_")
    known = {ENUMS: "The open enums.", ERRORS: "The bodies of errors."}
    group = f"The {kind} of {of.replace('_', ' ')}." if of and kind in (BODIES, EVENTS) else ""
    return known.get(module, group)


def group_inputs(api: Api) -> None:
    """Give the TypedDicts of models whose modules begin with the same noun one module.

    Type checkers alone read them, so that few modules are enough. The name of a union needs its members at
    run time: those are in its module, too.
    """
    schemas = api.schemas
    arguments = chain.from_iterable(map(_arguments, api.operations))
    given = closure(arguments, lambda key: schemas[key].refers)
    together: dict[str, set[str]] = {}
    for key in sorted(given):
        joined = {key, *keys(schemas[key].type)}
        for one in tuple(joined):
            joined |= together.get(one, set())
        together |= dict.fromkeys(joined, joined)
    for key, schema in schemas.items():
        unions = [one for one in together.get(key, ()) if schemas[one].type is not None]
        module = schemas[min(unions, default=key)].module
        noun = singular(module.partition("_")[0] or module)
        schemas[key] = replace(schema, dict_module=f"{noun}_" if iskeyword(noun) else noun)


def _users(api: Api) -> Mapping[str, set[str]]:
    """Return the modules whose schemas may move, each with the modules of what refers to them."""
    referring: list[tuple[str, Iterable[str]]] = []
    for schema in api.schemas.values():
        siblings = [field.sibling[1].values() for field in schema.fields or () if field.sibling]
        referring.append((schema.module, chain(schema.refers, *siblings)))
    for operation in api.operations:
        results = chain(keys(operation.returns), keys(operation.item))
        referring.append((f"{operation.name.module}_{BODIES}", chain(results, _arguments(operation))))
    for event, key in api.events.items():
        referring.append((f"{snake_case(event.rpartition('.')[0] or event)}_{EVENTS}", [key]))
    users: dict[str, set[str]] = {schema.module: set() for schema in api.schemas.values()}
    for module, referred in referring:
        for key in referred:
            users[api.schemas[key].module].add(module)
    users.pop(ENUMS, None)
    return users


def _arguments(operation: Operation) -> Iterator[str]:
    """Yield the keys of the schemas that an operation's body and parameters refer to."""
    types = [field.type for field in (*operation.parameters, *operation.body_fields)]
    return chain.from_iterable(map(keys, [operation.body.type if operation.body else None, *types]))
