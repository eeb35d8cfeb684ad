"""One request that reached the sandbox: what was sent, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from aiomerchant.masking import Mask
from aiomerchant.sandbox.endpoints import File

from .kind import Kind

__all__ = ["Received"]


@frozen
class Received:
    """One request for an operation.

    The values are as they were sent, before the provider's reading of them. Secrets are masked in `headers`
    alone; messages about a request mask them everywhere.

    Attributes:
        provider: `polar` or `square`.
        operation: The operation's id: `CreatePayment`.
        name: The name of its method: `payments.create`.
        method: The HTTP method: `POST`.
        path: The path, without the query: `/v2/payments`.
        query: The query parameters by name, as text; a list of texts where one was sent more than once.
        headers: The header fields by lower-case name, secrets masked.
        json: The JSON body, or the JSON part of a multipart body; None where there is none.
        form: The fields of a form by name, or None.
        files: The files of a multipart body by the name of their part.
        body: The bytes of the body.
        status: The status that was sent; None where the connection ended without one.
        merchant_id: The seller whose token a request to Square carried; None without such a token.
        idempotency_key: The idempotency key of the request.
        attempts: How many requests of the same call had come by then, this one included. Requests with the
            same key are of one call. Without a key it is one that equals the request before it, if that one
            failed in a way that is repeated: no answer, 408, 429 or 5xx.
        done: Whether the request took effect, even if its answer was lost. A repeated request that got an
            earlier answer did not.
        fault: The fault that the request met.
    """

    provider: str
    operation: str
    name: str
    method: str
    path: str
    query: Mapping[str, str | list[str]] = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    json: Any = field(repr=False)
    form: Mapping[str, Any] | None = field(repr=False)
    files: Mapping[str, File] = field(repr=False)
    body: bytes = field(repr=False)
    status: int | None = None
    merchant_id: str | None = None
    idempotency_key: str | None = None
    attempts: int = 1
    done: bool = False
    fault: Kind | None = None
    #: Masks the secrets that the request carries.
    mask: Mask = field(default=Mask(()), repr=False, eq=False)

    @property
    def failed(self) -> bool:
        """True if a client may repeat the request: it got no answer, 408, 429 or 5xx."""
        return self.status is None or self.status in {408, 429} or self.status >= 500
