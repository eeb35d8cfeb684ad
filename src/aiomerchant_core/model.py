"""The base classes of models, and the values for an explicit null and for unknown members and events."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from enum import Enum
from importlib import import_module
from reprlib import recursive_repr
from types import MappingProxyType
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
    Generic,
    Literal,
    NoReturn,
    Optional,
    TypeVar,
    dataclass_transform,
)

from attrs import define, field, fields, frozen

from .deferred import deferred
from .spelling import Hinted, did_you_mean
from .value_object import ValueObject, compared, described

__all__ = [
    "ABSENT",
    "NULL",
    "Event",
    "Model",
    "Null",
    "Nullable",
    "OpenModel",
    "Unknown",
    "UnknownEvent",
    "extra_fields",
    "masked",
    "model",
    "within",
]

T = TypeVar("T")
ClassT = TypeVar("ClassT", bound=type)


# An enum: it is final, pickle and copy keep its one member, and type checkers narrow by `is NULL`.
class Null(Enum):
    """The class of `NULL`, for annotations: `note: str | Null | None`."""

    NULL = "NULL"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NULL"


#: Sends an explicit JSON null; `None` leaves the field out.
NULL: Final = Null.NULL

if TYPE_CHECKING:

    class Nullable(Generic[T]):
        """The annotation of a model's field that may be null: it takes `NULL`, and reads as None.

        There is no such descriptor at run time; a field is a slot.
        """

        def __get__(self, instance: object, owner: type) -> T | None: ...
        def __set__(self, instance: object, value: T | Null | None) -> None: ...

else:
    Nullable = Optional

#: The default of a field that may be null: None, which has not the type of the annotation.
ABSENT: Final[Any] = None


def masked(value: object) -> str:
    """The repr of a field that holds a secret."""
    return "None" if value is None else "'***'"


class _Plain:
    """What code finds that knows nothing of models, such as FastAPI's encoder of an endpoint's answer."""

    __slots__ = ()

    # A property where `object` has a variable: instances have slots, and no dict that could be assigned.
    @property
    def __dict__(self) -> dict[str, Any]:  # type: ignore[override]  # pyright: ignore[reportIncompatibleVariableOverride]
        return self.to_dict()

    def to_dict(self) -> dict[str, Any]:
        """The JSON of the model as plain values, by wire names; `vars` gives it, too. Secrets are shown.

        Raises:
            ValueError: A value has no exact JSON: NaN, a naive datetime, a float for minor units.
        """
        values: dict[str, Any] = import_module("aiomerchant_core.codec").plain(self)
        return values

    def to_json(self) -> str:
        """The JSON of the model as text.

        Raises:
            ValueError: As `to_dict`.
        """
        return json.dumps(self.to_dict(), ensure_ascii=False, separators=(",", ":"), allow_nan=False)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Asked for by pydantic, and so by FastAPI, to take and to write models."""
        return import_module("aiomerchant_core.codec.pydantic_types").core_schema_of(cls)


@frozen(eq=False, repr=False)
class Unknown(ValueObject, _Plain):
    """A member of a union that this version of the package does not know, with its JSON as it came."""

    raw: Any

    def __repr__(self) -> str:
        return "Unknown(...)"


# On a base and not on `model`: so mypy knows all fields of a subclass that an application makes with attrs.
@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(field,))
class _Record(_Plain):
    """The base of what type checkers take for attrs classes, their nullable fields included."""

    __slots__ = ()


def model(cls: ClassT) -> ClassT:
    """Make an attrs class of a model, which attrs finishes when it is needed."""
    made: ClassT = deferred(cls)
    return made


class _Signature:
    """`__signature__`, for which `inspect` asks first. A class has none, but its `__init__` from then on."""

    def __get__(self, instance: object, owner: Any) -> NoReturn:
        fields(owner)
        raise AttributeError("a model has the signature of its __init__")


# By attrs itself: `attrs.evolve` and `attrs.fields` want a class of which mypy knows that.
@define(kw_only=True, eq=False, repr=False)
class Model(_Record):
    """The base of all models, with equality and repr by their fields.

    `_extra` holds the fields that the server sent and the document does not name, by wire name; None if there
    were none. They count in equality and are sent back. The mapping is replaced and never changed.

    Copies and pickles have also the attributes that an application's own subclass adds without attrs. Such
    attributes do not count in equality, and `attrs.evolve` makes a model of the fields alone.
    """

    _extra: Mapping[str, Any] | None = field(default=None, alias="_extra")

    __signature__ = _Signature()

    # Python's own, which has all slots of all classes, and the attributes of an application's plain subclass.
    # attrs would make one with the fields of this class alone.
    def __getstate__(self) -> object:
        return object.__getstate__(self)

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return compared(self) == compared(other)

    # Type checkers would take any name for one that is there. Python 3.11 reads each attribute of a class
    # with this method several times as slowly, so that models have Python's own message there.
    if not TYPE_CHECKING and sys.version_info >= (3, 12):

        def __getattr__(self, name: str) -> NoReturn:
            problem = f"{self.__class__.__name__!r} object has no attribute {name!r}"
            if not name.startswith("_"):
                names = {attribute.name for attribute in fields(self.__class__)} - {"_extra"}

                def hint() -> str:
                    found = within(self, name)
                    return f"; it is .{found}" if found else did_you_mean(name, names)

                if name not in names:  # one that is known is not set yet
                    problem = Hinted(problem, hint)
            raise AttributeError(problem, name=name, obj=self)

    # Mutable, so without a hash, as attrs itself does it for classes with eq.
    __hash__ = None  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]

    @recursive_repr()
    def __repr__(self) -> str:
        return described(
            self,
            (
                attribute
                for attribute in fields(self.__class__)
                if attribute.name != "_extra" and getattr(self, attribute.name) is not None
            ),
        )


@model
class OpenModel(Model):
    """The base of models whose objects may have any fields beside the documented ones."""


@model
class Event(Model):
    """The base of the payloads of webhooks.

    `delivery_id` is the provider's id of the delivery, which is the same each time that it is sent. It is not
    part of the payload: it does not count in equality and is not encoded. None if the payload did not come by
    a delivery.
    """

    delivery_id: str | None = field(default=None, eq=False)


@frozen(eq=False, repr=False)
class UnknownEvent(ValueObject):
    """A webhook of a type that this version of the package does not know, with its JSON as it came."""

    type: str
    raw: dict[str, Any]
    delivery_id: str | None = field(default=None, eq=False, kw_only=True)

    @property
    def data(self) -> Any:
        """The `data` of the payload; None if it has none."""
        return self.raw.get("data")

    def __repr__(self) -> str:
        return f"UnknownEvent(type={self.type!r}, ...)"


def within(model: Model, name: str) -> str | None:
    """Where a model has an attribute: itself, or the only one of the models in it that has it; else None."""
    attributes = {attribute.name for attribute in fields(model.__class__)}
    if name in attributes:
        return name
    inner = {one: getattr(model, one, None) for one in sorted(attributes)}
    found = [
        f"{one}.{name}"
        for one, value in inner.items()
        if isinstance(value, Model) and any(name == attribute.name for attribute in fields(value.__class__))
    ]
    return found[0] if len(found) == 1 else None


def extra_fields(model: Model) -> Mapping[str, Any]:
    """The fields of a model that the document does not name: JSON values by wire name.

    To change one, make a model with another mapping: `attrs.evolve(model, _extra={**extra_fields(model), "x":
    1})`.
    """
    return MappingProxyType(dict(model._extra or {}))
