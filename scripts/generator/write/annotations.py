"""Write types as annotations."""

from __future__ import annotations

import builtins

from documents.errors import GenerationError
from generator.model import Api
from generator.types import PYTHON_NAMES, Const, ListOf, Literals, MapOf, Nullable, Ref, Scalar, Type, Union
from generator.write.imports import STANDARD, Imports


class Annotator:
    """Writes types as annotations of one module, for decoded values (`read`) and for arguments (`given`)."""

    def __init__(self, api: Api, imports: Imports, *, typing_only: bool = True) -> None:
        self._api = api
        self._imports = imports
        self._typing_only = typing_only

    def _standard(self, name: str) -> str:
        if name in STANDARD:
            return self._imports.standard(name, typing_only=self._typing_only)
        # A class with a field called `list` hides the builtin from the fields below it.
        assert hasattr(builtins, name)
        taken = name in self._imports.taken
        return self._imports.add("builtins", name, typing_only=self._typing_only) if taken else name

    def read(self, type_: Type) -> str:
        """Return the annotation of a decoded value."""
        match type_:
            case Scalar(kind):
                return self._standard(PYTHON_NAMES[kind])
            case Literals(values):
                return f"{self._literal(values)} | {self._standard('str')}"
            case Const(value):
                return self._literal((value,))
            case Ref(key):
                schema = self._api.schemas[key]
                return self._imports.model(schema.module, schema.name, typing_only=self._typing_only)
            case ListOf(item):
                return f"{self._standard('list')}[{self.read(item)}]"
            case MapOf(item):
                return f"{self._standard('dict')}[{self._standard('str')}, {self.read(item)}]"
            case Nullable(item):
                return f"{self.read(item)} | None"
            case Union(members):
                written = [self.read(member) for member in members]
                if sum(self._api.variants(member) is not None for member in members) > 1:
                    written.append(self._imports.core("Unknown", typing_only=self._typing_only))
                return _either(written)

    def given(self, type_: Type) -> str:
        """Return the annotation of an argument: also mappings for models, and strings for decimals."""
        match type_:
            case Scalar("uuid" | "decimal"):
                return f"{self.read(type_)} | {self._standard('str')}"
            case Ref() if self._api.variants(type_) is not None:
                return f"{self.read(type_)} | {self.mapping(type_)}"
            case Ref() if not isinstance(self._api.resolve(type_), Literals | Scalar | Ref):
                return self.given(self._api.resolve(type_))
            case ListOf(item):
                return f"{self._standard('Sequence')}[{self.given(item)}]"
            case MapOf(item):
                return f"{self._standard('Mapping')}[{self._standard('str')}, {self.given(item)}]"
            case Nullable(item):
                return f"{self.given(item)} | None"
            case Union(members):
                return _either([self.given(member) for member in members])
            case _:
                return self.read(type_)

    def mapping(self, type_: Type) -> str:
        """Return the annotation of a mapping for models: TypedDicts, or any mapping for an open one."""
        match type_:
            case Ref(key) if self._api.schemas[key].open:
                return f"{self._standard('Mapping')}[{self._standard('str')}, {self._standard('Any')}]"
            case Ref(key):
                return self._imports.input(self._api.schemas[key], typing_only=self._typing_only)
            case Union(members):
                return _either([self.mapping(member) for member in members])
        raise GenerationError(f"no rule for a mapping given for {type_}")

    def _literal(self, values: tuple[object, ...]) -> str:
        return f"{self._standard('Literal')}[{', '.join(map(repr, values))}]"


def or_none(annotation: str) -> str:
    """Add None to an annotation."""
    return annotation if annotation == "Any" or annotation.endswith("| None") else f"{annotation} | None"


def _either(written: list[str]) -> str:
    """Join the members of a union, each once."""
    return " | ".join(dict.fromkeys(member for text in written for member in _members(text)))


def _members(text: str) -> list[str]:
    """Split an annotation at the `|` outside of brackets."""
    members, depth, start = [], 0, 0
    for index, char in enumerate(text):
        depth += (char == "[") - (char == "]")
        if char == "|" and not depth:
            members.append(text[start:index].strip())
            start = index + 1
    return [*members, text[start:].strip()]


def expression(api: Api, type_: Type | None) -> str | None:
    """Return the text of a type for `Operation.returns` and `Body.type`."""
    match type_:
        case None:
            return None
        case Nullable(item):
            return f"{expression(api, item)} | None"
        case ListOf(item):
            return f"list[{expression(api, item)}]"
        case Ref(key):
            return api.schemas[key].name
        case Scalar("any"):
            return "Any"
        case Scalar("string"):
            return "str"
    raise GenerationError(f"no rule for an answer or a body of type {type_}")
