"""JSON Schemas of Python types, for the document of the admin endpoints.

`Annotated` says what a type does not: a text describes the value, a mapping has further keywords, and `Named`
makes what stands before it a schema of the document, to which all uses of the type refer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    Final,
    Literal,
    TypeAlias,
    Union,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

from attrs import frozen

from aiomerchant_core import Model

__all__ = ["ApiRecord", "Field", "Named", "Schema", "Schemas", "fields", "present"]

Schema: TypeAlias = Mapping[str, Any]

SCALARS: Final[Mapping[Any, str]] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    NoneType: "null",
}
UNIONS: Final = {Union, UnionType}


@frozen
class Named:
    """The name of a schema in the document."""

    name: str


@frozen
class Field:
    """A field of an object.

    Attributes:
        hint: The type.
        required: Whether it must be there.
        default: What it is where it is not there; None says nothing.
    """

    hint: Any
    required: bool
    default: Any = None


#: A record of any provider; so is each model of a provider.
ApiRecord: TypeAlias = Annotated[dict[str, Any], "A record, as the API answers it.", Named("Record")]


def fields(kind: Any) -> dict[str, Field]:
    """The fields of a TypedDict."""
    hints = get_type_hints(kind, include_extras=True)
    return {name: Field(hint, name in kind.__required_keys__) for name, hint in hints.items()}


def present(hint: Any) -> Any:
    """The type of a value that is there: without its None."""
    if get_origin(hint) not in UNIONS:
        return hint
    return Union[tuple(one for one in get_args(hint) if one is not NoneType)]  # noqa: UP007  # it is computed


class Schemas:
    """Makes schemas, and keeps those with a name.

    Attributes:
        named: The schemas by name.
    """

    def __init__(self) -> None:
        self.named: dict[str, Any] = {}

    def of(self, hint: Any) -> dict[str, Any]:
        """The schema of a type, or a reference to it."""
        origin, arguments = get_origin(hint), get_args(hint)
        if origin is Annotated:
            return self._annotated(*arguments)
        if origin in UNIONS:
            return _any_of([self.of(one) for one in arguments])
        if origin is Literal:
            return {"type": "string", "enum": list(arguments)}
        if hint is Any:
            return {}
        if hint in SCALARS:
            return {"type": SCALARS[hint]}
        if is_typeddict(hint):
            return self.name(hint.__name__, self.object(fields(hint)))
        kind = origin or hint
        if issubclass(kind, Model):
            return self.of(ApiRecord)
        if issubclass(kind, Mapping):
            values = self.of(arguments[-1])
            return {"type": "object", **({"additionalProperties": values} if values else {})}
        if issubclass(kind, Sequence):
            return {"type": "array", "items": self.of(arguments[-1])}
        raise TypeError(f"{hint!r} has no schema")

    def object(self, fields: Mapping[str, Field]) -> dict[str, Any]:
        """The schema of an object that has these fields alone."""
        properties = {name: self.of(field.hint) for name, field in fields.items()}
        for name, field in fields.items():
            if field.default is not None:
                properties[name]["default"] = field.default
        required = [name for name, field in fields.items() if field.required]
        schema = {"type": "object", "properties": properties, "additionalProperties": False}
        return {**schema, "required": required} if required else schema

    def name(self, name: str, schema: Schema) -> dict[str, Any]:
        """Give a schema a name, and refer to it."""
        if self.named.setdefault(name, schema) != schema:
            raise TypeError(f"two schemas have the name {name}")
        return {"$ref": f"#/components/schemas/{name}"}

    def _annotated(self, hint: Any, *annotations: Any) -> dict[str, Any]:
        schema = self.of(hint)
        for annotation in annotations:
            if isinstance(annotation, Named):
                schema = self.name(annotation.name, schema)
            else:
                schema |= {"description": annotation} if isinstance(annotation, str) else annotation
        return schema


def _any_of(variants: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """One of some schemas. If one alone has keywords beside its type, a list of types says the same."""
    variants = list(variants)
    if all("type" in one for one in variants) and sum(len(one) > 1 for one in variants) <= 1:
        merged = {key: value for one in variants for key, value in one.items()}
        return {**merged, "type": [one["type"] for one in variants]}
    return {"anyOf": variants}
