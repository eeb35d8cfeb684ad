"""Operations as data: each describes one kind of request to an API, and the type of its answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, Literal, TypeVar

from attrs import field, frozen

from .value_object import Shown, ValueObject

__all__ = ["Body", "ListOperation", "Operation", "Paging"]

T_co = TypeVar("T_co", covariant=True)
R_co = TypeVar("R_co", covariant=True)


@frozen(kw_only=True, eq=False, repr=False)
class Body(ValueObject):
    """The request body of an operation: its schema and media type."""

    #: The schema of the body by its name in this package: `CreatePaymentRequest`.
    type: str
    media: Literal["application/json", "application/x-www-form-urlencoded", "multipart/form-data"] = (
        "application/json"
    )
    required: bool = True
    #: multipart only: content types of the parts by part name; the JSON part is encoded as its `type`.
    parts: Mapping[str, str] = {}


@frozen(kw_only=True, eq=False, repr=False)
class Paging(ValueObject):
    """The paging of a list operation: its style, the names in requests, and the items in answers."""

    #: `page`: numbered pages; `cursor`: an opaque cursor in the answer; `link`: a Link header.
    style: Literal["page", "cursor", "link"]
    #: The attribute of the answer that holds the items; None if the answer is the list itself.
    items: str | None
    #: The wire name of the page number or cursor in a request, and its location there.
    cursor: str
    location: Literal["query", "body"] = "query"
    #: The wire name of the page size in a request, and the largest size that the API allows; None if unknown.
    limit: str | None = None
    largest: int | None = None


@frozen(eq=False, repr=False)
class Operation(Shown, Generic[R_co]):
    """One request of the API as data. `R_co` is the type of its decoded answer.

    It equals itself alone, so that what is made of it once can be looked up by it.
    """

    #: The operation id of the OpenAPI document, and the name of the method below the client: `customers.get`.
    id: str
    name: str
    method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
    #: The path template: `/v1/customers/{id}`.
    path: str
    provider: str = field(kw_only=True)
    #: The type of the answer by its name in this package: `Customer`, `list[V1Order]`, `str` (text), `Any`,
    #: or None for no content.
    returns: str | None = field(kw_only=True)
    #: The media type to ask for.
    accept: str = field(default="application/json", kw_only=True)
    #: The names of the query parameters, of those among them that must be given, and the styles of those that
    #: are not sent as `name=value` pairs.
    query: tuple[str, ...] = field(default=(), kw_only=True)
    needed: tuple[str, ...] = field(default=(), kw_only=True)
    styles: Mapping[str, Literal["deepObject", "comma"]] = field(factory=dict, kw_only=True)
    body: Body | None = field(default=None, kw_only=True)
    #: The scheme of the Authorization header (RFC 9110, 11.1), or None if no credentials are sent.
    authorization: str | None = field(default="Bearer", kw_only=True)
    #: True if the client's token may be sent; False if the call must give a credential.
    own_token: bool = field(default=True, kw_only=True)
    #: True if the operation needs no credential. Then a client's token of a wrong kind is not sent.
    anonymous: bool = field(default=False, kw_only=True)
    #: The names of the accepted security schemes in the document, and the OAuth scopes that each needs.
    security: tuple[str, ...] = field(default=(), kw_only=True)
    scopes: tuple[str, ...] = field(default=(), kw_only=True)
    #: The path of the idempotency key in the body: (`idempotency_key`,), or (`request`, `idempotency_key`).
    idempotency: tuple[str, ...] = field(default=(), kw_only=True)
    #: True if a missing key is generated. False if the key is that of another request.
    makes_key: bool = field(default=True, kw_only=True)
    paging: Paging | None = field(default=None, kw_only=True)
    #: True for a token grant: its answer replaces credentials, so an ambiguous failure is never repeated.
    rotates: bool = field(default=False, kw_only=True)
    #: The locations of secrets in a request, by wire names: ("path", name), ("query", name), or ("body", ...)
    #: with the path of a field; lists have no step, and "*" is any key of a map. If the value is an object,
    #: all of it is secret.
    secrets: tuple[tuple[str, ...], ...] = field(default=(), kw_only=True)
    deprecated: bool = field(default=False, kw_only=True)


class ListOperation(Operation[R_co], Generic[R_co, T_co]):
    """An operation whose answer is a page of a list. `T_co` is the type of its items."""

    __slots__ = ()
