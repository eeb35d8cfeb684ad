"""Operations as data: what a request to an API consists of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, Literal, TypeVar

from attrs import field, frozen

__all__ = ["Body", "ListOperation", "Operation", "Paging"]

T_co = TypeVar("T_co", covariant=True)
R_co = TypeVar("R_co", covariant=True)


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
    """How the pages of a list operation are asked for, and which attribute of an answer holds the items."""

    #: `page`: numbered pages; `cursor`: an opaque cursor in the answer; `link`: a Link header.
    style: Literal["page", "cursor", "link"]
    #: The attribute of the answer that holds the items; None where the answer is the list itself.
    items: str | None
    #: The request's name for the page number or cursor, and whether it goes in the query or in the body.
    cursor: str
    location: Literal["query", "body"] = "query"
    #: The request's name for the page size, and the largest size that the API allows where that is known.
    limit: str | None = None
    largest: int | None = None


@frozen(eq=False)
class Operation(Generic[R_co]):
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
    #: The answer in this package's names: `Customer`, `list[V1Order]`, `str` (text), `Any`, or None for no
    #: content.
    returns: str | None = field(kw_only=True)
    #: The media type asked for.
    accept: str = field(default="application/json", kw_only=True)
    #: Names of the query parameters, and how those that are not sent as `name=value` pairs are sent.
    query: tuple[str, ...] = field(default=(), kw_only=True)
    styles: Mapping[str, Literal["deepObject", "comma"]] = field(factory=dict, kw_only=True)
    body: Body | None = field(default=None, kw_only=True)
    #: The scheme of the Authorization header (RFC 9110, 11.1), or None where no credentials are sent.
    authorization: str | None = field(default="Bearer", kw_only=True)
    #: Whether the client's own token serves, or only the credential given with the call.
    own_token: bool = field(default=True, kw_only=True)
    #: Whether it also serves who sends no credential: a token is optional, and one of a wrong kind is not
    #: sent.
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
    #: Where the secrets of a request stand, by wire names: ("path", name), ("query", name), or ("body", ...)
    #: with the fields down to one; lists have no step, and "*" is any key of a map. An object there is secret
    #: as a whole.
    secrets: tuple[tuple[str, ...], ...] = field(default=(), kw_only=True)
    deprecated: bool = field(default=False, kw_only=True)


@frozen(eq=False)
class ListOperation(Operation[R_co], Generic[R_co, T_co]):
    """An operation that gives a page of a list. `T_co` is the type of its items."""
