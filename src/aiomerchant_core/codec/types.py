"""Types of fields, read from the annotations of models without importing the models that these name.

An annotation is text (PEP 563). It becomes what a registry of hooks can look up: the class of a scalar, or
one of the classes below, which name models instead of holding their classes.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from importlib import import_module
from operator import itemgetter
from typing import Any, Final, Self, Union, get_args
from uuid import UUID

from aiomerchant_core.deferred import own_fields
from aiomerchant_core.model import Model
from aiomerchant_core.packages import load, title_of

from .rules import Choice, Tag

__all__ = [
    "Either",
    "Field",
    "Fixed",
    "ListOf",
    "MapOf",
    "ModelOf",
    "Names",
    "Nullable",
    "OpenEnum",
    "TypedText",
    "UnionOf",
    "as_parsed",
    "described",
    "fields_of",
    "generated",
    "names_of",
    "package_of",
]


class _Type(tuple[Any, ...]):
    """A type with parts. It equals another one of its class with equal parts.

    Its class is its first item: so types of two classes differ, and no class costs an import what one of
    attrs does.
    """

    __slots__ = ()

    def __new__(cls, *parts: Any) -> Self:
        return super().__new__(cls, (cls, *parts))

    def __repr__(self) -> str:
        return f"{type(self).__name__}{self[1:]}"


class OpenEnum(_Type):
    """A string of an open enum, or the content of a file: text that is sent as it is.

    The enum has a name in an API's package, or else its values.
    """

    __slots__ = ()
    package: Any = property(itemgetter(1))
    name: Any = property(itemgetter(2))
    values: Any = property(itemgetter(3))

    def __new__(cls, package: str = "", name: str = "", values: tuple[str, ...] = ()) -> Self:
        return super().__new__(cls, package, name, values)

    @property
    def lists(self) -> bool:
        """Whether the document lists values."""
        return bool(self.name or self.values)

    def listed(self) -> frozenset[str]:
        """The values that the document lists; none if it lists none."""
        return names_of(self.package).values(self.name) if self.name else frozenset(self.values)


class Fixed(_Type):
    """Exactly one value; one that equals it, as 1 equals True, is another if its class is."""

    __slots__ = ()
    __match_args__ = ("value",)
    value: Any = property(itemgetter(1))
    kind: Any = property(itemgetter(2))

    def __new__(cls, value: Any) -> Self:
        return super().__new__(cls, value, type(value))


class _Of(_Type):
    """A type made of one other."""

    __slots__ = ()
    __match_args__ = ("item",)
    item: Any = property(itemgetter(1))


class ListOf(_Of):
    """A list of values of one type."""

    __slots__ = ()


class MapOf(_Of):
    """A mapping from strings to values of one type."""

    __slots__ = ()


class Nullable(_Of):
    """A type, or null."""

    __slots__ = ()


class TypedText(_Type):
    """A string that may be one of several types that travel as strings: a tuple of them."""

    __slots__ = ()
    __match_args__ = ("kinds",)
    kinds: Any = property(itemgetter(1))


class Either(_Type):
    """A union whose members differ by the class of their parsed values: a tuple of (class, type)."""

    __slots__ = ()
    __match_args__ = ("members",)
    members: Any = property(itemgetter(1))


class ModelOf(_Type):
    """A model by its name in an API's package, which is imported when a value arrives."""

    __slots__ = ()
    __match_args__ = ("package", "name")
    package: Any = property(itemgetter(1))
    name: Any = property(itemgetter(2))


class UnionOf(_Type):
    """A union of models by its key in the table `UNIONS` of an API's package."""

    __slots__ = ()
    __match_args__ = ("package", "key")
    package: Any = property(itemgetter(1))
    key: Any = property(itemgetter(2))


class Field:
    """A field of a model.

    Attributes:
        attribute: Its name in the class.
        wire: Its name in JSON.
        type: Its type, without null.
        required: True if the document requires it.
        nullable: True if the document allows null.
        sibling: The rule that finds the member of a union by a value beside it.
    """

    __slots__ = ("attribute", "nullable", "required", "sibling", "type", "wire")

    def __init__(
        self, attribute: str, wire: str, type: Any, *, required: bool, nullable: bool, sibling: Tag | None
    ) -> None:
        self.attribute = attribute
        self.wire = wire
        self.type = type
        self.required = required
        self.nullable = nullable
        self.sibling = sibling


#: Scalars by the names of their classes.
_SCALAR_TYPES: Final[Mapping[str, Any]] = {
    "str": str,
    "int": int,
    "float": float,
    "bool": bool,
    "datetime": datetime,
    "date": date,
    "UUID": UUID,
    "Decimal": Decimal,
    "Any": Any,
    "bytes": OpenEnum(),
}
#: The scalars that JSON has as strings.
_TEXTS: Final = frozenset((str, datetime, date, UUID, Decimal))


class Names:
    """The types that names stand for in the annotations of an API's package."""

    def __init__(self, package: str) -> None:
        models, unions = import_module(f"{package}.models"), import_module(f"{package}.unions")
        self._package = package
        self._modules: Mapping[str, str] = models.MODULES
        self._enums: frozenset[str] = models.ENUMS
        self._aliases: Mapping[str, str] = unions.ALIASES
        self.unions: Mapping[str, Choice] = unions.UNIONS
        # Annotations repeat: `int | None` occurs thousands of times in a package.
        self.type = cache(self._type)

    def model(self, name: str) -> Any:
        """Import a model."""
        return getattr(load(f"{self._package}.models", self._modules[name]), name)

    def values(self, enum: str) -> frozenset[str]:
        """The values of an open enum that the document lists."""
        listed, _ = get_args(getattr(load(f"{self._package}.models", self._modules[enum]), enum))
        return frozenset(get_args(listed))

    def _type(self, annotation: str) -> Any:
        """The type of an annotation.

        Raises:
            LookupError: It has a name that the package does not have.
        """
        return self._read(ast.parse(annotation, mode="eval").body)

    def _read(self, node: ast.expr) -> Any:
        members = list(_members(node))
        # All unions of models may be `Unknown`, which annotations repeat.
        types = [member for member in members if not _is_none(member) and _name(member) != "Unknown"]
        found = self._one(types[0]) if len(types) == 1 else self._union(types)
        return Nullable(found) if any(map(_is_none, members)) else found

    def _one(self, node: ast.expr) -> Any:
        match node:
            case ast.Subscript(slice=ast.Constant(value)):
                return Fixed(value)
            case ast.Subscript() if _name(node.value) == "Literal":
                return OpenEnum()
            case ast.Subscript(slice=ast.Tuple([_, item])):
                return MapOf(self._read(item))
            case ast.Subscript(slice=item):
                return ListOf(self._read(item))
        name = _name(node)
        if name in self._enums:
            return OpenEnum(self._package, name)
        if name in self._aliases:
            return self.type(self._aliases[name])
        if name in self.unions:
            return UnionOf(self._package, name)
        if name in self._modules:
            return ModelOf(self._package, name)
        if name in _SCALAR_TYPES:
            return _SCALAR_TYPES[name]
        raise LookupError(f"{self._package} has no type {ast.unparse(node)}")

    def _union(self, nodes: list[ast.expr]) -> Any:
        key = " | ".join(map(_name, nodes))
        if key in self.unions:
            return UnionOf(self._package, key)
        match nodes:
            case [ast.Subscript(slice=ast.Tuple(values)), ast.Name("str")]:
                return OpenEnum(values=tuple(ast.literal_eval(value) for value in values))
        given = [(self._one(node), node) for node in nodes]
        if any(type_ is Any for type_, _ in given):
            return Any  # the other members say nothing that it does not allow
        groups: dict[type, dict[Any, ast.expr]] = {}
        for type_, node in given:
            for kind in _classes(type_):
                groups.setdefault(kind, {})[str if kind is str and type_ not in _TEXTS else type_] = node
        members = tuple((kind, self._merged(kind, types)) for kind, types in groups.items())
        return members[0][1] if len(members) == 1 else Either(members)

    def _merged(self, kind: type, types: Mapping[Any, ast.expr]) -> Any:
        """One type for the members of a union whose parsed values have one class."""
        first, *more = types
        if not more:
            return OpenEnum() if first is str else first
        if kind is str:
            return TypedText(tuple(type_ for type_ in types if type_ is not str))
        if kind is int:
            return float
        if kind is bool:
            return bool
        if kind is list:
            items = dict.fromkeys(
                ast.unparse(node.slice) for node in types.values() if isinstance(node, ast.Subscript)
            )
            return ListOf(self.type(" | ".join(items)))
        return UnionOf(self._package, self._known(types.values()))

    def _known(self, nodes: Iterable[ast.expr]) -> str:
        key = " | ".join(map(_name, nodes))
        if key not in self.unions:
            raise LookupError(f"{self._package} has no rule for the union {key}")
        return key


def _members(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.BinOp):
        yield from _members(node.left)
        yield from _members(node.right)
    else:
        yield node


def _name(node: ast.expr) -> str:
    """The name that an annotation imports; it has an underscore where a field of the class has that name."""
    return node.id.removeprefix("_") if isinstance(node, ast.Name) else ""


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _classes(type_: Any) -> tuple[type, ...]:
    """The classes of the parsed values of a member of a union."""
    match type_:
        case Fixed():
            return (type_.kind,)
        case ListOf():
            return (list,)
        case MapOf() | ModelOf() | UnionOf():
            return (dict,)
        case OpenEnum():
            return (str,)
        case _ if type_ in _TEXTS:
            return (str,)
        case _ if type_ is float:
            return (int, float)
    return (type_,)


@cache
def names_of(package: str) -> Names:
    """The names of an API's package: `aiomerchant_api.polar`."""
    return Names(package)


def package_of(model: type[Model]) -> str:
    """The API's package of a model: `aiomerchant_api.polar`."""
    return model.__module__.partition(".models.")[0]


@cache
def generated(model: Any) -> Any:
    """The generated class of a model: itself, or the base of a user's own; None if neither."""
    for kind in model.__mro__:
        folder = sys.modules.get(f"{package_of(kind)}.models")
        if kind.__name__ in getattr(folder, "MODULES", ()):
            return kind
    return None


def described(model: Any) -> str:
    """A model in messages: `an Address of Square`, or `a Price` where it is a class of a user's own."""
    name, own = model.__name__, generated(model)
    where = f" of {title_of(package_of(own))}" if own is model else ""
    return f"{'an' if name.startswith(tuple('AEIOU')) else 'a'} {name}{where}"


@cache
def fields_of(model: Any) -> tuple[Field, ...]:
    """The fields of a model, in the order of the document.

    They are read from the names and annotations of the class, and from the metadata of its fields: `wire`,
    `required`, `nullable`, `sibling`. attrs need not have finished it.
    """
    names = names_of(package_of(model))
    return tuple(_field(*one, names) for one in own_fields(model))


def _field(attribute: str, annotation: str, default: Any, facts: Mapping[str, Any], names: Names) -> Field:
    bare = annotation.removeprefix("Nullable[")
    nullable = bare != annotation
    bare = bare[:-1] if nullable else bare.removesuffix(" | None")
    return Field(
        attribute,
        facts.get("wire", attribute),
        names.type(bare),
        # A constant has a default in the class, since the document requires it.
        required=facts.get("required", default is not None),
        nullable=facts.get("nullable", nullable or bare == "Any"),
        sibling=Tag(*facts["sibling"]) if "sibling" in facts else None,
    )


#: Scalars that are delivered as they were parsed, with what this gives.
_AS_PARSED: Final[Mapping[Any, Any]] = {
    Any: Any,
    str: str,
    int: int,
    float: int | float,
    bool: bool,
}


def as_parsed(type_: Any) -> Any:
    """What a value of this type is in Python where it is delivered as it was parsed; None if it is not."""
    match type_:
        case OpenEnum():
            return str
        case Fixed() if type_.kind is str:
            return str  # another one is kept, as in open enums
        case Either(members):
            kinds = [as_parsed(member) for _, member in members]
            return None if None in kinds else Union[tuple(kinds)]  # noqa: UP007  # made at run time
        case MapOf(item) if item is not Any and (kind := as_parsed(item)) is not None:
            return dict[str, kind]  # type: ignore[valid-type]  # made at run time
    return _AS_PARSED.get(type_)
