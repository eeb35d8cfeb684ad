"""Decodes JSON text to models by way of structs, which native code reads of a whole text at once.

The class of a struct mirrors a model: it has the same fields, with the types that their values have in JSON,
and takes no others. Native code makes structs of a text several times as fast as it makes dicts for decoders,
and what is left to Python is to set the slots of the models.

A text that does not fit its structs is parsed and given to the decoders of `derive.py`. Both ways give the
same values and the same report.

Structs take time to build, so that they are built when much text of a type has been decoded. They have the
models that arrived until then, and the unknown fields, which servers add. All else is plain values in them,
for the decoder of its type: models that have not arrived, unions of models, objects with any fields.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import datetime
from functools import partial
from threading import RLock
from typing import Any, Final, NamedTuple, Union
from uuid import UUID

from aiomerchant_core.model import Event, OpenModel

from .decoding import SCALARS, Report, new, nullable, uuid_of
from .derive import Hook
from .locations import At, Decode
from .source import compiled, later
from .types import (
    Either,
    Field,
    ListOf,
    MapOf,
    ModelOf,
    Nullable,
    TypedText,
    as_parsed,
    fields_of,
    names_of,
)

__all__ = ["Native", "Structs", "TextDecoder"]

#: Structs are built when so many bytes of a type have been decoded, since for fewer they would not pay. They
#: are looked at again each time that it has become so many times as many.
_MANY: Final = 2**17
_TIMES: Final = 4

#: The most unknown fields of a model that its structs have: a server that makes up names fills no memory.
_MOST_UNKNOWN: Final = 16
#: The names of unknown fields that structs have: native code reads none that JSON text escapes.
_NAME: Final = r"[\w .:@/-]{1,100}"

#: The most texts in a row that are decoded without structs, after texts that did not fit.
_MOST_SKIPPED: Final = 1_000

_JSON_SCALARS: Final = frozenset((str, int, float, bool))

#: What a struct has for a field that is absent, where null is something else.
_ABSENT: Final = object()


class Native(NamedTuple):
    """Native code that reads JSON text.

    Attributes:
        struct: Makes a class of structs of its name, and of each field's attribute, wire name, type and
            default. It takes no unknown field, and null only where a type has None. It raises ValueError
            for wire names that are not read as they are.
        required: The default of a field that must be there.
        values: The values of a struct, in the order of its fields.
        reader: Gives what reads text as a type: a class of structs, a list of some, plain values. It raises
            ValueError for text that does not fit, and converts no value to another type.
        parse: Parses text to plain values. The report gets what is wrong with the text itself.
    """

    struct: Callable[[str, Iterable[tuple[str, str, Any, Any]]], Any]
    required: Any
    values: Callable[[Any], Any]
    reader: Callable[[Any], Callable[[bytes], Any]]
    parse: Callable[[bytes, Report], Any]


class TextDecoder:
    """Decodes JSON text to one type.

    Args:
        type_: The type.
        structs: Those of its package.
        after: How many bytes are decoded before structs are built.
    """

    def __init__(self, type_: Any, structs: Structs, after: int = _MANY) -> None:
        self._type = type_
        self._structs = structs
        #: Decodes what was parsed.
        self.values = structs.hook(type_)
        #: What reads text as structs, and what makes a value of these. One attribute, for other threads.
        self._native: tuple[Callable[[bytes], Any], Decode] | None = None
        self._version = 0
        self._size = 0
        self._next = after
        self._skipped = 0
        self._most_skipped = 0

    def __call__(self, text: bytes, report: Report) -> Any:
        """Decode text. Raises what the parser and the decoders raise."""
        self._size += len(text)
        if self._size >= self._next:
            self._next = self._size * _TIMES
            self._native, self._version = self._structs.reader(self._type)
        native = self._native
        if native is None:
            return self._parsed(text, report)
        if self._skipped < self._most_skipped:
            self._skipped += 1
            return self._parsed(text, report)
        read, make = native
        try:
            value = make(read(text), report)
        except (LookupError, ValueError, RecursionError):
            report.clear()
            value = self._parsed(text, report)
            self._misfit(value)
        else:
            self._most_skipped = 0
        return value

    def _parsed(self, text: bytes, report: Report) -> Any:
        return self.values(self._structs.native.parse(text, report), report)

    def _misfit(self, value: Any) -> None:
        """Have the unknown fields of a value in the structs; if they are there, use structs less often."""
        self._skipped = 0
        if self._structs.learn(value, self._version):
            self._next = 0
        else:
            self._most_skipped = min(2 * self._most_skipped + 1, _MOST_SKIPPED)


class _Form(NamedTuple):
    """The class of a model's structs, and what makes a model of one."""

    struct: Any
    make: Decode
    #: The attributes that may hold models of structs.
    parts: Collection[str]


class _Read(NamedTuple):
    """What native code reads for a field, and what makes its value of that; None if it is the value.

    `Any` is a plain value for the decoder of the field's type, if that is not `Any`.
    """

    field: Field
    kind: Any
    make: Decode | None

    @property
    def is_plain(self) -> bool:
        return self.kind is Any and self.field.type is not Any

    @property
    def is_value(self) -> bool:
        return self.make is None and not self.is_plain


class Structs:
    """The structs of a package's models.

    Args:
        native: Reads them.
        hook: Gives the decoders of types.
        arrived: The models whose decoders were asked for until now.
    """

    def __init__(self, native: Native, hook: Hook, arrived: Collection[ModelOf]) -> None:
        self.native = native
        self.hook = hook
        self._arrived = arrived
        #: The models that have no structs because they had not arrived.
        self._left_out: set[ModelOf] = set()
        #: The names of the unknown fields that have arrived.
        self._unknown: dict[Any, dict[str, None]] = {}
        #: The forms of models; None for a model that has none, and while one is made: it may hold itself.
        self._forms: dict[Any, _Form | None] = {}
        #: How often the forms were forgotten, for others.
        self._version = 0
        #: What interrupts a thread, a signal handler or finalizer, may decode in the same thread.
        self._lock = RLock()

    def reader(self, type_: Any) -> tuple[tuple[Callable[[bytes], Any], Decode], int]:
        """What reads text for a type, what makes a value of what was read, and the version of the structs."""
        with self._lock:
            if not self._left_out.isdisjoint(self._arrived):
                self._forget()
            kind, make = self._of(type_)
            if kind is Any:
                make = self.hook(type_)
            return (self.native.reader(kind), make or _same), self._version

    def learn(self, decoded: Any, version: int) -> bool:
        """Have the unknown fields of models in their structs. False if those of this version have them."""
        with self._lock:
            if self._note(decoded):
                self._forget()
            return version != self._version

    def _forget(self) -> None:
        self._forms.clear()
        self._left_out.clear()
        self._version += 1

    def _note(self, decoded: Any) -> bool:
        """Note the unknown fields of models that their structs do not have yet. True if there are some."""
        noted = False
        waiting = [decoded]
        while waiting:  # no recursion, which a deep value would exhaust
            one = waiting.pop()
            if isinstance(one, list):
                waiting += one
            elif isinstance(one, dict):
                waiting += one.values()
            elif (form := self._forms.get(one.__class__)) is not None:
                waiting += [getattr(one, part) for part in form.parts]
                if one._extra is not None:
                    known = self._unknown.setdefault(one.__class__, {})
                    news = [name for name in one._extra if name not in known and re.fullmatch(_NAME, name)]
                    news = news[: _MOST_UNKNOWN - len(known)]
                    known.update(dict.fromkeys(news))
                    noted = noted or bool(news)
        return noted

    def _of(self, type_: Any) -> tuple[Any, Decode | None]:
        """What native code reads for a type, and what makes its values, as in `_Read`."""
        if (kind := as_parsed(type_)) is not None:
            return kind, None
        match type_:
            case ModelOf() if (form := self._form(type_)) is not None:
                return form.struct, form.make
            case ListOf(item):
                kind, make = self._of(item)
                if kind is not Any or item is Any:
                    return list[kind], make and _list_of(make)  # type: ignore[valid-type]  # made at run time
            case MapOf(item):
                kind, make = self._of(item)
                if kind is not Any or item is Any:
                    return dict[str, kind], make and _dict_of(make)  # type: ignore[valid-type]  # likewise
            case Nullable(item):
                kind, make = self._of(item)
                if kind is not Any:
                    return Union[kind, None], make and nullable(make)  # noqa: UP007  # likewise
            case Either(members) if all(kind in _JSON_SCALARS for kind, _ in members):
                return Union[tuple(kind for kind, _ in members)], self.hook(type_)  # noqa: UP007  # likewise
            case TypedText():
                return str, self.hook(type_)
        return (str, SCALARS[type_]) if type_ in SCALARS else (Any, None)

    def _form(self, type_: ModelOf) -> _Form | None:
        if type_ not in self._arrived:
            self._left_out.add(type_)
            return None
        model = names_of(type_.package).model(type_.name)
        if model in self._forms:
            return self._forms[model]
        self._forms[model] = None
        # The objects of an open model differ in their fields.
        if issubclass(model, OpenModel) or any(field.sibling is not None for field in fields_of(model)):
            return None
        try:
            form = self._made(model)
        except ValueError:  # a name that native code does not read
            return None
        self._forms[model] = form
        return form

    def _made(self, model: Any) -> _Form:
        read = [_Read(field, *self._of(field.type)) for field in fields_of(model)]
        unknown = tuple(self._unknown.get(model, ()))
        described = [(one.field.attribute, one.field.wire, *self._described(one)) for one in read]
        described += [(f"unknown_{number}", name, Any, _ABSENT) for number, name in enumerate(unknown)]
        namespace: dict[str, Any] = {
            "absent": _ABSENT,
            "extra": partial(_extra, unknown),
            "from_iso": datetime.fromisoformat,
            "model": model,
            "new": new,
            "uuid_of": uuid_of,
            "values_of": self.native.values,
        }
        return _Form(
            self.native.struct(model.__name__, described),
            compiled("make", model, _source(model, read, len(unknown), namespace, self.hook), namespace),
            [one.field.attribute for one in read if _holds_structs(one)],
        )

    def _described(self, read: _Read) -> tuple[Any, Any]:
        """The type and the default of a struct's field."""
        field, kind = read.field, read.kind
        if field.required:
            default = self.native.required
        else:
            # A plain value may be null where the document does not allow it, which its decoder reports.
            default = _ABSENT if read.is_plain and not field.nullable else None
        return Union[kind, None] if field.nullable else kind, default  # noqa: UP007  # made at run time


def _holds_structs(read: _Read) -> bool:
    type_ = read.field.type
    while isinstance(type_, ListOf | MapOf | Nullable):
        type_ = type_.item
    return isinstance(type_, ModelOf) and not read.is_plain


def _source(
    model: Any, read: Sequence[_Read], unknown: int, namespace: dict[str, Any], hook: Hook
) -> Iterator[str]:
    """The source of what makes a model of a struct."""
    names = [f"{'self.' if one.is_value else 'v_'}{one.field.attribute}" for one in read]
    others = [f"x_{number}" for number in range(unknown)]
    yield "def make(struct, at):"
    yield "    self = new(model)"
    if names or others:
        yield f"    {', '.join(names + others)}, = values_of(struct)"
    if issubclass(model, Event):
        yield "    self.delivery_id = None"
    for one in read:
        if not one.is_value:
            yield f"    {_field(one, namespace, hook)}"
    yield f"    self._extra = {'None' if not others else 'extra(' + ', '.join(others) + ')'}"
    yield "    return self"


def _field(read: _Read, namespace: dict[str, Any], hook: Hook) -> str:
    """Make the value of a field."""
    field, wire = read.field, repr(read.field.wire)
    make, value = f"d_{field.attribute}", f"v_{field.attribute}"
    namespace[make] = read.make or later(hook, field.type, namespace, make)
    if field.type is UUID:
        made = f"uuid_of({value})"
    elif field.type in SCALARS:
        made = f"{make}({value}, at, {wire})"
        if field.type is datetime:
            made = f"(from_iso({value}) if {_is_usual(value)} else {made})"
    else:
        made = f"{make}({value}, (at, {wire}))"
    if field.nullable or not (field.required or read.is_plain):
        made = f"None if {value} is None else {made}"
    elif not field.required:
        made = f"None if {value} is absent else {made}"
    return f"self.{field.attribute} = {made}"


def _is_usual(time: str) -> str:
    """Source that tells whether a time needs no closer look, but for its digits."""
    return (
        f"{time}[19] == '.' and {time}[10] == 'T' and {time}[7] == '-' and {time}[11] != '2'"
        f" and {time}[-1] == 'Z' and 21 < len({time}) < 28"
    )


def _extra(names: tuple[str, ...], *values: Any) -> dict[str, Any] | None:
    """The unknown fields that an object has."""
    return {name: value for name, value in zip(names, values, strict=True) if value is not _ABSENT} or None


def _same(value: Any, at: At) -> Any:
    return value


def _list_of(make: Decode) -> Decode:
    def make_list(values: Any, at: At) -> Any:
        here = (at, "[]")
        return [make(value, here) for value in values]

    return make_list


def _dict_of(make: Decode) -> Decode:
    def make_dict(values: Any, at: At) -> Any:
        here = (at, "{}")
        return {key: make(value, here) for key, value in values.items()}

    return make_dict
