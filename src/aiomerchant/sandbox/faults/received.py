"""The account of what reached the sandbox."""

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
        idempotency_key: The key it carried.
        done: Whether it took effect, told or not: it succeeded, and was no repeat that got an earlier answer.
        fault: What went wrong with the answer.
    """

    provider: str
    operation: str
    status: int | None
    idempotency_key: str | None = None
    done: bool = False
    fault: Kind | None = None
