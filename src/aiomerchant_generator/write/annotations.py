"""Write types as annotations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aiomerchant_generator.documents.errors import GenerationError
from aiomerchant_generator.model import Api, Field
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


class Annotator:
    """Writes types as annotations of one module, for decoded values (`read`) and for arguments (`given`)."""

    def __init__(self, api: Api, imports: Imports) -> None:
        self._api = api
        self._imports = imports
        self._standard = imports.standard

    def read(self, type_: Type) -> str:
        """Return the annotation of a decoded value."""
        return _either(self._members(type_, given=False))

    def given(self, type_: Type) -> str:
        """Return the annotation of an argument: also mappings for models, and strings for decimals."""
        return _either(self._members(type_, given=True))

    def argument(self, field: Field, *, required: bool) -> str:
        """Return the annotation of an argument, or of a key of a mapping; None leaves it out."""
        annotation = self.given(field.type)
        if field.style == "comma":
            annotation += f" | {self._standard('Sequence')}[str]"
        if field.nullable and annotation != "Any":
            return f"{annotation} | {self._imports.core('Null')} | None"
        return annotation if required else or_none(annotation)

    def mapping(self, type_: Type) -> str:
        """Return the annotation of a mapping for models: TypedDicts, or any mapping for an open one."""
        match type_:
            case Ref(key) if self._api.schemas[key].open:
                return f"{self._standard('Mapping')}[{self._standard('str')}, {self._standard('Any')}]"
            case Ref(key):
                return self._imports.input(self._api.schemas[key])
            case Union(members):
                return _either(map(self.mapping, members))
        raise GenerationError(f"no rule for a mapping given for {type_}")

    def _members(self, type_: Type, *, given: bool) -> Iterator[str]:
        """Yield the members of an annotation that is a union, or any other annotation as a whole."""
        match type_:
            case Scalar(kind):
                yield self._standard(PYTHON_NAMES[kind])
                if given and kind in ("uuid", "decimal"):
                    yield self._standard("str")
            case Literals(values):
                yield self._literal(*values)
                yield self._standard("str")
            case Const(value):
                yield self._literal(value)
            case Ref(key):
                resolved = self._api.resolve(type_)
                if given and not isinstance(resolved, Literals | Scalar | Ref):
                    yield from self._members(resolved, given=True)
                    return
                yield self._imports.model(self._api.schemas[key])
                if given and isinstance(resolved, Ref):
                    yield self.mapping(type_)
            case ListOf(item):
                of = _either(self._members(item, given=given))
                yield f"{self._standard('Sequence' if given else 'list')}[{of}]"
            case MapOf(item):
                of = _either(self._members(item, given=given))
                yield f"{self._standard('Mapping' if given else 'dict')}[{self._standard('str')}, {of}]"
            case Nullable(item):
                yield from self._members(item, given=given)
                if given:
                    yield self._imports.core("Null")
                yield "None"
            case Union(members):
                for member in members:
                    yield from self._members(member, given=given)
                if not given and sum(self._api.variants(member) is not None for member in members) > 1:
                    yield self._imports.core("Unknown")

    def _literal(self, *values: object) -> str:
        return f"{self._standard('Literal')}[{', '.join(map(repr, values))}]"


def or_none(annotation: str) -> str:
    """Add None to an annotation."""
    return annotation if annotation == "Any" or annotation.endswith("| None") else f"{annotation} | None"


def _either(members: Iterable[str]) -> str:
    return " | ".join(dict.fromkeys(members))


def expression(api: Api, type_: Type) -> str:
    """Return the annotation of a type in a module where no name is taken, as `Operation.returns` has it."""
    return Annotator(api, Imports()).read(type_)
