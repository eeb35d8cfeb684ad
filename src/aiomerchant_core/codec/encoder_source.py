"""The source of encoders of models: to plain values, and to structs, which cost less than dicts.

A struct has the values of a model's fields in their order, and the JSON library writes it as an object. It
has the fields that instances had until now: most have few, and mostly the same ones. What it cannot hold is a
plain value in its place, which the other encoder makes. Structs know no locations: what is refused is encoded
once more to plain values, for the location in the error.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Any, Final, NamedTuple

from .locations import Encode
from .types import Field, ListOf, MapOf, OpenEnum, as_parsed

__all__ = ["Hook", "Writer", "is_needed", "is_null", "source", "struct_name", "struct_source"]

#: Gives the encoder of a type, for a name in the namespace of a source.
Hook = Callable[[Any, dict[str, Any], str], Encode]


class Writer(NamedTuple):
    """A JSON library that writes structs.

    Attributes:
        struct: Makes of a model's name and fields a function that makes a struct of their values. It raises
            ValueError for names that the library does not write as they are.
        absent: The value of a field that is left out.
    """

    struct: Callable[[str, Sequence[Field]], Callable[..., Any]]
    absent: Any


#: Scalars that are sent as they are, without a call, by what `as_parsed` gives.
_EXACT: Final = {str: "str", int: "int", bool: "bool"}


def source(fields: Iterable[Field], namespace: dict[str, Any], hook: Hook) -> Iterator[str]:
    """The source of an encoder of instances; None leaves a field out, unless the document demands it."""
    values = _Values(namespace, hook, located=True)
    yield "def encode(value, at):"
    yield "    if value.__class__ is not model and not isinstance(value, model): return other(value, at)"
    yield "    sent = {} if value._extra is None else extra(value._extra, known, at)"
    for field in fields:
        wire, some = repr(field.wire), f"(item := value.{field.attribute}) is not None"
        yield f"    if {some} and item is not null:" if is_needed(field) else f"    if {some}:"
        yield f"        sent[{wire}] = {values.of(field).of('item')}"
        if is_null(field):
            yield f"    else: sent[{wire}] = None"
        elif is_needed(field):
            yield f"    else: lacking(sent, {wire}, item, at)"
    yield "    return sent"


def struct_source(
    fields: Iterable[Field], held: Collection[Field], namespace: dict[str, Any], hook: Hook
) -> Iterator[str]:
    """The source of an encoder of instances to structs, outside of requests.

    Args:
        fields: Those of the model.
        held: Those of its structs. An instance that has others is for `grow`.
        namespace: What the source refers to.
        hook: Gives the encoders.
    """
    values = _Values(namespace, hook, located=False)
    yield "def write(value, at):"
    yield "    if value.__class__ is not model and not isinstance(value, model): return other(value, at)"
    yield "    if value._extra is not None: return other(value, at)"
    if others := [f"value.{field.attribute} is not None" for field in fields if field not in held]:
        yield f"    if {' or '.join(others)}: return grow(value, at)"
    yield f"    return {struct_name(held)}("
    for field in held:
        yield f"        {values.of(field).of_field(field)},"
    yield "    )"


def struct_name(held: Collection[Field]) -> str:
    """The name of what makes structs of these fields: another thread may still make those of fewer."""
    return f"struct_of_{len(held)}"


class _Value(NamedTuple):
    """The expressions for a value.

    Attributes:
        exact: The class whose values need no call, with what else must be true; empty if there is none.
        made: What is sent of such a value.
        call: What is sent of another one.
    """

    exact: str
    made: str
    call: str

    def of(self, value: str) -> str:
        """The expression for a value that is there."""
        return f"{self.made} if type({value}) is {self.exact} else {self.call}" if self.exact else self.call

    def of_field(self, field: Field) -> str:
        """The expression for a field of an instance, or `absent`."""
        value, none = f"item := value.{field.attribute}", "None" if is_null(field) else "absent"
        if not self.exact:
            return f"{none} if ({value}) is None else {self.call}"
        return f"{self.made} if type({value}) is {self.exact} else {none} if item is None else {self.call}"


class _Values:
    """The expressions for the values of fields. What they call gets names in a namespace.

    Args:
        namespace: The namespace.
        hook: Gives the encoders.
        located: True to tell the encoders where values stand, and to have them record unlisted ones of enums.
    """

    def __init__(self, namespace: dict[str, Any], hook: Hook, *, located: bool) -> None:
        self._namespace = namespace
        self._hook = hook
        self._located = located

    def of(self, field: Field) -> _Value:
        """The expressions for `item`, a value of a field. A list or dict is made in them, without a call."""
        name, type_ = f"e_{field.attribute}", field.type
        at, here = (f"(at, {field.wire!r})", "here") if self._located else ("None", "None")
        if not isinstance(type_, ListOf | MapOf):
            return self._one(type_, "item", at, name)
        one = self._one(type_.item, "one", here, name)
        if isinstance(type_, ListOf):
            kind, mark, made = "list", "[]", f"[{one.of('one')} for one in item]"
            odd = f"type(one) is not {one.exact}"
        else:
            key = f"key if type(key) is str else key_of(key, {at})"
            kind, mark, made = "dict", "{}", f"{{{key}: {one.of('one')} for key, one in item.items()}}"
            odd = f"type(one) is not str or type(item[one]) is not {one.exact}"
        whole = f"{kind}_{name}"
        encode = self._namespace[whole] = self._hook(type_, self._namespace, whole)
        call = f"{whole}(item, {at})"
        if encode is self._namespace[name]:  # it takes any value, and knows the keys where its items stand
            return _Value("", "", call)
        if self._located:
            return _Value(f"{kind} and (here := (at, {field.wire + mark!r}))", made, call)
        if one.exact:  # all is sent as it is, and before anything changes: it needs no copy
            return _Value(f"{kind} and not [one for one in item if {odd}]", "item", call)
        return _Value(kind, made, call)

    def _one(self, type_: Any, value: str, at: str, name: str) -> _Value:
        encode = self._namespace[name] = self._hook(type_, self._namespace, name)
        call, exact = f"{name}({value}, {at})", _EXACT.get(as_parsed(type_), "")
        if exact and self._located and isinstance(type_, OpenEnum) and type_.lists:
            exact += f" and {value} in listed_{name}"
            self._namespace[f"listed_{name}"] = frozenset()
            self._namespace[name] = self._first(type_, encode, name)
        return _Value(exact, value, call)

    def _first(self, enum: OpenEnum, encode: Encode, name: str) -> Encode:
        """Encode the first value of an enum, and put the listed values where the next ones are looked up."""

        def first(value: Any, at: Any) -> Any:
            self._namespace[name], self._namespace[f"listed_{name}"] = encode, enum.listed()
            return encode(value, at)

        return first


def is_null(field: Field) -> bool:
    """Whether None is sent as null."""
    return field.required and field.nullable


def is_needed(field: Field) -> bool:
    """Whether the document demands a value that is not null."""
    return field.required and not field.nullable
