"""The log of the requests that reached the sandbox."""

from __future__ import annotations

from attrs import frozen

from .kind import Kind

__all__ = ["Received"]


@frozen
class Received:
    """One request for an operation.

    Attributes:
        provider: `polar` or `square`.
        operation: The operation's id: `CreatePayment`.
        status: The status that was sent; None where the connection ended without one.
        idempotency_key: The idempotency key of the request.
        done: Whether the request took effect, even if its answer was lost. A repeated request that got an
            earlier answer did not.
        fault: The fault that the request met.
    """

    provider: str
    operation: str
    status: int | None
    idempotency_key: str | None = None
    done: bool = False
    fault: Kind | None = None
