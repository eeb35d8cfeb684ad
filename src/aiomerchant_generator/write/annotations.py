"""Write types as annotations."""

from __future__ import annotations

from collections.abc import Iterator

from aiomerchant_generator.model import Api, Field, Schema
from aiomerchant_generator.types import (
    PYTHON_NAMES,
    Const,
    ListOf,
    Literals,
    MapOf,
    Nullable,
    Ref,
    Scalar,
    Type,
    Union,
)
from aiomerchant_generator.write.imports import Imports


class Annotator(Imports):
    """Writes types as annotations of one module, and collects what it imports for them."""

    def __init__(self, api: Api, own: str = "") -> None:
        super().__init__(own)
        self._api = api

    def of(self, type_: Type, *, given: bool = False) -> str:
        """Return the annotation of a decoded value, or of one that is given to a function.

        That may also be a mapping for a model, and a string for a decimal.
        """
        return " | ".join(dict.fromkeys(self._members(type_, given=given)))

    def argument(self, field: Field, *, required: bool) -> str:
        """Return the annotation of an argument, or of a key of a mapping; None leaves it out."""
        annotation = self.of(field.type, given=True)
        if field.style == "comma":
            annotation += f" | {self.known('Sequence')}[str]"
        if field.nullable and annotation != "Any":
            return f"{annotation} | {self.known('Null')} | None"
        return annotation if required else or_none(annotation)

    def mapping(self, schema: Schema) -> str:
        """Return the annotation of a mapping for a model or a union: a TypedDict, or any for an open one."""
        if schema.open:
            return f"{self.known('Mapping')}[{self.known('str')}, {self.known('Any')}]"
        return self.input(schema)

    def _members(self, type_: Type, *, given: bool) -> Iterator[str]:
        """Yield the members of an annotation that is a union, or any other annotation as a whole."""
        match type_:
            case Scalar(kind):
                yield self.known(PYTHON_NAMES[kind])
                if given and kind in ("uuid", "decimal"):
                    yield self.known("str")
            case Literals(values):
                yield self._literal(*values)
                yield self.known("str")
            case Const(value):
                yield self._literal(value)
            case Ref(key):
                resolved = self._api.resolve(type_)
                if given and not isinstance(resolved, Literals | Scalar | Ref):
                    yield from self._members(resolved, given=True)
                    return
                yield self.model(self._api.schemas[key])
                if given and isinstance(resolved, Ref):
                    yield self.mapping(self._api.schemas[key])
            case ListOf(item):
                yield f"{self.known('Sequence' if given else 'list')}[{self.of(item, given=given)}]"
            case MapOf(item):
                of = self.of(item, given=given)
                yield f"{self.known('Mapping' if given else 'dict')}[{self.known('str')}, {of}]"
            case Nullable(item):
                yield from self._members(item, given=given)
                if given:
                    yield self.known("Null")
                yield "None"
            case Union(members):
                for member in members:
                    yield from self._members(member, given=given)
                if not given and sum(self._api.variants(member) is not None for member in members) > 1:
                    yield self.known("Unknown")

    def _literal(self, *values: object) -> str:
        return f"{self.known('Literal')}[{', '.join(map(repr, values))}]"


def or_none(annotation: str) -> str:
    """Add None to an annotation."""
    return annotation if annotation == "Any" or annotation.endswith("| None") else f"{annotation} | None"
