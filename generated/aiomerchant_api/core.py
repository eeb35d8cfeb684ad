"""The contract between the operations of this package and whatever performs them.

An endpoint function is a signature, a docstring and one call to a `Send`. This module says what a `Send` is, what it
is given (`Operation`: a request as data), and what it gives back (models, `Page`, `Pages`).

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Collection, Coroutine, Generator, Iterator, Mapping
from importlib import import_module
from types import MappingProxyType, ModuleType
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Literal, NoReturn, Protocol, Self, TypeVar

from attrs import define, field, fields, frozen

__all__ = [
    "NULL",
    "Body",
    "Event",
    "ListOperation",
    "Model",
    "Operation",
    "Operations",
    "Page",
    "Pages",
    "Paging",
    "Resource",
    "Send",
    "Unknown",
    "UnknownEvent",
    "Unpicklable",
    "beside",
    "deprecated",
    "extra_fields",
    "load",
    "masked",
    "place",
]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
R_co = TypeVar("R_co", covariant=True)
F = TypeVar("F")
K = TypeVar("K")
V = TypeVar("V")


class _Null:
    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NULL"

    def __reduce__(self) -> str:
        # A string names a global: pickle and copy both give the one object back.
        return "NULL"


#: Sends an explicit JSON null, where `None` would leave the field out.
NULL: Final[Any] = _Null()


@frozen(repr=False)
class Unknown:
    """A member of a union that this version of the package does not know, with its JSON as it came."""

    raw: Any

    def __repr__(self) -> str:
        return "Unknown(...)"


def masked(value: object) -> str:
    """What the repr of a model shows for a field that holds a secret."""
    return "None" if value is None else "'***'"


@define(kw_only=True, eq=False, repr=False)
class Model:
    """Base of all models: equality and repr over the attrs fields, and the fields that the document does not name.

    `_extra` holds what the server sent beyond the document (None where there was nothing). It takes part in equality
    and goes back on the wire; it is replaced, never changed in place.
    """

    _extra: Mapping[str, Any] | None = field(default=None, alias="_extra")

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return all(
            getattr(self, attribute.name) == getattr(other, attribute.name)
            for attribute in fields(self.__class__)
            if attribute.eq
        )

    # Mutable, so without a hash, as attrs itself does it for classes with eq.
    __hash__ = None  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]

    def __repr__(self) -> str:
        shown = []
        for attribute in fields(self.__class__):
            value = getattr(self, attribute.name)
            if value is not None and attribute.name != "_extra":
                show = attribute.repr if callable(attribute.repr) else repr
                shown.append(f"{attribute.name}={show(value)}")
        return f"{self.__class__.__name__}({', '.join(shown)})"


@define(kw_only=True, eq=False, repr=False)
class Event(Model):
    """Base of the payloads of webhooks.

    `delivery_id` is what the provider knows the delivery by, the same one each time that it is sent. It is no part of
    the payload: it takes no part in equality and does not go back on the wire. None where no delivery was received.
    """

    delivery_id: str | None = field(default=None, eq=False)


@frozen(repr=False)
class UnknownEvent:
    """A webhook of a type that this version of the package does not know, with its JSON as it came."""

    type: str
    raw: dict[str, Any]
    delivery_id: str | None = field(default=None, eq=False, kw_only=True)

    @property
    def data(self) -> Any:
        """What the event is about, where it says so."""
        return self.raw.get("data")

    def __repr__(self) -> str:
        return f"UnknownEvent(type={self.type!r}, ...)"


def extra_fields(model: Model) -> Mapping[str, Any]:
    """The fields of a model that the document does not name, by wire name, with their JSON values.

    To change one, give the model another mapping: `attrs.evolve(model, _extra={**extra_fields(model), "x": 1})`.
    """
    return MappingProxyType(dict(model._extra or {}))


@frozen(kw_only=True)
class Body:
    """How an operation takes its request body."""

    #: The schema of the body in this package's names, resolved by the codecs: `CreatePaymentRequest`.
    type: str
    media: Literal["application/json", "application/x-www-form-urlencoded", "multipart/form-data"] = (
        "application/json"
    )
    required: bool = True
    #: multipart only: content types of the parts by part name; the JSON part is encoded as its `type`.
    parts: Mapping[str, str] = {}


@frozen(kw_only=True)
class Paging:
    """How an operation is walked: where its items are, and where the next page's place travels."""

    #: `page`: numbered pages; `cursor`: an opaque cursor in the answer; `link`: a Link header.
    style: Literal["page", "cursor", "link"]
    #: The attribute of the answer that holds the items; None where the answer is the list itself.
    items: str | None
    #: The request's name for the page number or cursor, and whether it goes in the query or in the body.
    cursor: str
    place: Literal["query", "body"] = "query"
    #: The request's name for the page size, and the largest size that the API allows where that is known.
    limit: str | None = None
    largest: int | None = None


@frozen
class Operation(Generic[R_co]):
    """One request of the API as data. `R_co` is the type of its decoded answer."""

    #: The operation id of the OpenAPI document, and the name of the method below the client: `customers.get`.
    id: str
    name: str
    method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
    #: The path template: `/v1/customers/{id}`.
    path: str
    provider: Literal["polar", "square"] = field(kw_only=True)
    #: The answer in this package's names: `Customer`, `list[V1Order]`, `str` (text), `Any`, or None for no content.
    returns: str | None = field(kw_only=True)
    #: The media type asked for.
    accept: str = field(default="application/json", kw_only=True)
    #: Names of the query parameters, and how those that are not sent as `name=value` pairs are sent.
    query: tuple[str, ...] = field(default=(), kw_only=True)
    styles: Mapping[str, Literal["deepObject", "comma"]] = field(factory=dict, kw_only=True)
    body: Body | None = field(default=None, kw_only=True)
    #: The scheme of the Authorization header (RFC 9110, 11.1), or None where no credentials are sent.
    authorization: Literal["Bearer", "Client"] | None = field(default="Bearer", kw_only=True)
    #: Whether the client's own token serves, or only the credential given with the call.
    own_token: bool = field(default=True, kw_only=True)
    #: Whether it also serves who sends no credential: a token is optional, and one of a wrong kind is not sent.
    anonymous: bool = field(default=False, kw_only=True)
    #: The document's names of the security schemes that serve, and the OAuth scopes that each of them needs.
    security: tuple[str, ...] = field(default=(), kw_only=True)
    scopes: tuple[str, ...] = field(default=(), kw_only=True)
    #: Where the idempotency key stands in the body: (`idempotency_key`,), or (`request`, `idempotency_key`).
    idempotency: tuple[str, ...] = field(default=(), kw_only=True)
    #: Whether a key that is left out is made. It is not where the key is that of another request.
    makes_key: bool = field(default=True, kw_only=True)
    paging: Paging | None = field(default=None, kw_only=True)
    #: A token grant: the answer replaces credentials, so an ambiguous failure is never repeated.
    rotates: bool = field(default=False, kw_only=True)
    #: Where the secrets of a request stand, by wire names: ("path", name), ("query", name), or ("body", ...) with the
    #: fields down to one; lists have no step, and "*" is any key of a map. An object there is secret as a whole.
    secrets: tuple[tuple[str, ...], ...] = field(default=(), kw_only=True)
    deprecated: bool = field(default=False, kw_only=True)


@frozen
class ListOperation(Operation[R_co], Generic[R_co, T_co]):
    """An operation that gives a page of a list. `T_co` is the type of its items."""


def place(room: str, module: str) -> str:
    """The full name of a module in a room of an API's package: of `models.customer` in `aiomerchant_api.polar.models`.

    The package of a dated version holds what differs from the default version's: `OWN` lists it, and all else is that
    of the package `BASE`.
    """
    package, _, name = room.rpartition(".")
    version = vars(import_module(package))
    if "BASE" in version and f"{name}.{module}" not in version["OWN"]:
        room = f"{package.rpartition('.')[0]}.{version['BASE']}.{name}"
    return f"{room}.{module}"


def load(room: str, module: str) -> ModuleType:
    """Import a module in a room of an API's package."""
    return import_module(place(room, module))


def beside(default: Mapping[K, V], own: Mapping[K, V], *, gone: Collection[K]) -> dict[K, V]:
    """A table of a dated version: the default's without what is gone, and with what is the version's own."""
    left_out = frozenset(gone)
    return {**{key: value for key, value in default.items() if key not in left_out}, **own}


class Operations(Mapping[str, Operation[Any]]):
    """The operations of a provider by operation id, each imported at first use."""

    def __init__(self, here: str, index: Mapping[str, tuple[str, str]]) -> None:
        self._room = f"{here.rpartition('.')[0]}.api"
        self.index = index

    def __getitem__(self, id: str) -> Operation[Any]:
        module, constant = self.index[id]
        operation: Operation[Any] = getattr(load(self._room, module), constant)
        return operation

    def __iter__(self) -> Iterator[str]:
        return iter(self.index)

    def __len__(self) -> int:
        return len(self.index)

    def __contains__(self, id: object) -> bool:
        return id in self.index


class Page(ABC, Generic[T_co]):
    """One page of a list."""

    @property
    @abstractmethod
    def items(self) -> list[T_co]:
        """The items of this page."""

    @property
    @abstractmethod
    def response(self) -> Any:
        """The whole decoded answer that this page came in."""

    @property
    @abstractmethod
    def total_count(self) -> int | None:
        """How many items all pages hold, where the API says so."""

    @property
    @abstractmethod
    def has_next(self) -> bool:
        """Whether the API announced a further page."""

    @abstractmethod
    async def next(self) -> Page[T_co] | None:
        """The page after this one, or None after the last."""


class Pages(ABC, Generic[T_co]):
    """A list that is not fetched yet: `await` gives its first page, `async for` all its items."""

    @abstractmethod
    def __await__(self) -> Generator[Any, None, Page[T_co]]: ...

    @abstractmethod
    def __aiter__(self) -> AsyncIterator[T_co]: ...

    @abstractmethod
    async def first(self) -> Page[T_co]:
        """The first page, as a coroutine (what `asyncio.create_task` wants)."""

    @abstractmethod
    def pages(self) -> AsyncIterator[Page[T_co]]:
        """The pages one by one."""

    @abstractmethod
    async def collect(self, limit: int | None = None) -> list[T_co]:
        """All items as a list, or the first `limit` of them."""

    @abstractmethod
    def walk(
        self,
        *,
        max_items: int | None = None,
        max_pages: int | None = None,
        page_size: int | None = None,
        prefetch: int = 0,
        resume: Mapping[str, Any] | None = None,
        dedupe: bool = False,
    ) -> Pages[T_co]:
        """The same list, walked another way.

        Args:
            max_items: How many items to give at most.
            max_pages: How many pages to fetch at most.
            page_size: How many items to ask for in one page, instead of the most that the API allows.
            prefetch: How many pages to fetch ahead. Numbered pages are fetched at the same time and given in order;
                of others, one is fetched while the one before it is used.
            resume: What `state()` gave; goes on after the last item that was given then.
            dedupe: Whether an item is left out whose `id` was given before, as happens where a list grows at its
                beginning while it is walked. Items without an `id` are all given.
        """

    @abstractmethod
    def state(self) -> dict[str, Any]:
        """The place after the last item that the latest iteration gave, as plain JSON data for `walk(resume=...)`."""


#: Values of one part of a request, by wire name. None leaves a value out.
Values = Mapping[str, Any]


class Send(Protocol):
    """Performs an `Operation`. Values come by wire name."""

    def __call__(
        self,
        operation: Operation[T],
        /,
        *,
        path: Values | None = None,
        query: Values | None = None,
        body: Any = None,
        credential: str | None = None,
    ) -> Coroutine[Any, Any, T]: ...

    def pages(
        self,
        operation: ListOperation[Any, T],
        /,
        *,
        path: Values | None = None,
        query: Values | None = None,
        body: Any = None,
    ) -> Pages[T]: ...


class Unpicklable:
    """What holds credentials or connections. Pickle refuses it: it would write down the ones and lose the others.

    A copy of it, deep or not, is the object itself, so that what holds one can be copied.
    """

    __slots__ = ()

    #: What pickle is told: what to do instead.
    _unpicklable: ClassVar[str]

    def __reduce__(self) -> NoReturn:
        raise TypeError(self._unpicklable)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: Any, /) -> Self:
        return self


class Resource(Unpicklable):
    """A group of operations. It is itself a `Send`, so that endpoint functions bind to it as methods."""

    _unpicklable = (
        "a client and its resources are not pickled, since they hold credentials and connections: "
        "make a client in each process, as by from_env()"
    )

    def __init__(self, send: Send) -> None:
        self._send = send

    def __call__(
        self,
        operation: Operation[T],
        /,
        *,
        path: Values | None = None,
        query: Values | None = None,
        body: Any = None,
        credential: str | None = None,
    ) -> Coroutine[Any, Any, T]:
        return self._send(operation, path=path, query=query, body=body, credential=credential)

    def pages(
        self,
        operation: ListOperation[Any, T],
        /,
        *,
        path: Values | None = None,
        query: Values | None = None,
        body: Any = None,
    ) -> Pages[T]:
        return self._send.pages(operation, path=path, query=query, body=body)


if TYPE_CHECKING:
    # Type checkers know this one by its name, and bring it along.
    from typing_extensions import deprecated
else:

    def deprecated(message: str, /) -> Callable[[F], F]:
        """PEP 702's mark, without a warning at run time."""

        def mark(function: F) -> F:
            function.__deprecated__ = message
            return function

        return mark
