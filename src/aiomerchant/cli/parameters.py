"""The parameters of an operation, as the provider's document describes them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, Literal

from attrs import frozen

if TYPE_CHECKING:
    from aiomerchant.sandbox.document.contract import Contract
    from aiomerchant_core import Operation

__all__ = ["Kinds", "Parameter", "parameters"]

Location = Literal["path", "query", "body", "credential"]
Schema = Mapping[str, Any]

#: Options of the command itself, which parameters of operations have names of, too.
RESERVED: Final = frozenset({"api_version"})

_ANY_TYPE: Final = frozenset({"string", "number", "boolean", "array", "object"})


@frozen
class Kinds:
    """The values that a parameter takes.

    Attributes:
        types: JSON types, and `file` for the content of a file.
        items: The types of an item, if it may be a list.
        choices: The values of an enum, if it is one.
    """

    types: frozenset[str]
    items: frozenset[str] = frozenset()
    choices: tuple[str, ...] = ()

    @property
    def is_flag(self) -> bool:
        """True if it is a yes or a no."""
        return self.types == {"boolean"}

    def __str__(self) -> str:
        """In English: `integer`, `string or list of string`."""
        names = sorted(self.types - {"array"} - ({"integer"} if "number" in self.types else set()))
        if "array" in self.types:
            names.append(f"list of {' or '.join(sorted(self.items)) or 'anything'}")
        return " or ".join("JSON" if name == "object" else name for name in names)


@frozen
class Parameter:
    """A parameter of an operation, or a field of its body.

    Attributes:
        name: Its name as a keyword of the method.
        wire: Its name in the provider's document.
        location: The part of the request that it is in, as OpenAPI's `in`.
        kinds: The values that it takes.
        required: True if it must be given.
        secret: True if it must not be an argument, which other users see.
    """

    name: str
    wire: str
    location: Location
    kinds: Kinds
    required: bool = False
    secret: bool = False

    @property
    def option(self) -> str:
        place = f"{self.location}-" if self.name in RESERVED else ""
        return f"--{place}{self.name.replace('_', '-')}"


def parameters(
    contract: Contract, operation: Operation[Any], described: Mapping[str, Any]
) -> Iterator[Parameter]:
    """The parameters of an operation and the fields of its body.

    Args:
        contract: The provider's document.
        operation: The operation.
        described: Its entry in the manifest.
    """
    route = contract.routes[operation.id]
    documented = {(one["in"], one["name"]): one for one in route.parameters}
    locations: tuple[Location, Location] = ("path", "query")
    for location in locations:
        for wire, name in described["parameters"][location].items():
            one = documented[location, wire]
            kinds, secret = _kinds(contract, one["schema"]), "x-secret" in one or "x-secret" in one["schema"]
            yield Parameter(name, wire, location, kinds, bool(one.get("required")), secret)
    if (credential := described["credential"]) is not None:
        kinds, required = Kinds(frozenset({"string"})), not operation.own_token
        yield Parameter(credential, "", "credential", kinds, required, secret=True)
    if operation.body is not None and operation.body.parts:
        for part, media in operation.body.parts.items():
            kinds = Kinds(frozenset({"object" if media.startswith("application/json") else "file"}))
            yield Parameter(part, part, "body", kinds)
    elif route.body is not None:
        names = described["parameters"]["body"]
        # Idempotency keys are made where none is given.
        needed = _required(contract, route.body) - set(operation.idempotency[:1])
        for wire, schema in contract.properties(route.body).items():
            kinds = _kinds(contract, schema)
            yield Parameter(names.get(wire, wire), wire, "body", kinds, wire in needed, "x-secret" in schema)


def _required(contract: Contract, schema: Schema) -> set[str]:
    """The fields that an object must have, whichever of its variants it is."""
    whole = contract.resolve(schema)
    needed = set(whole.get("required", ())).union(
        *(_required(contract, part) for part in whole.get("allOf", ()))
    )
    variants = [_required(contract, part) for part in (*whole.get("anyOf", ()), *whole.get("oneOf", ()))]
    return needed | set.intersection(*variants) if variants else needed


def _kinds(contract: Contract, schema: Schema) -> Kinds:
    types: set[str] = set()
    items: set[str] = set()
    choices: dict[str, None] = {}
    for one in _variants(contract, schema):
        types |= _types(one)
        listed = [*one.get("enum", ()), *([one["const"]] if "const" in one else ())]
        if "items" in one:
            inner = _kinds(contract, one["items"])
            items |= inner.types
            listed += inner.choices
        choices |= {choice: None for choice in listed if isinstance(choice, str)}
    return Kinds(frozenset(types - {"null"}), frozenset(items), tuple(choices))


def _types(schema: Schema) -> frozenset[str]:
    if "type" in schema:
        return frozenset([schema["type"]] if isinstance(schema["type"], str) else schema["type"])
    if "enum" in schema or "const" in schema:
        return frozenset({"string"})
    return frozenset({"object"}) if "properties" in schema else _ANY_TYPE


def _variants(contract: Contract, schema: Schema) -> Iterator[Schema]:
    whole = contract.resolve(schema)
    parts = [*whole.get("anyOf", ()), *whole.get("oneOf", ()), *whole.get("allOf", ())]
    if not parts or "properties" in whole:
        yield whole
        return
    for part in parts:
        yield from _variants(contract, part)
