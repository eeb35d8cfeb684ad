"""How a test plans the faults of a sandbox."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Unpack

from aiomerchant.errors import ConfigurationError

from .faults import ErrorCode, Faults, Kind, RateLimit, Status, When

__all__ = ["Planning"]


class Planning:
    """The faults of a sandbox.

    Attributes:
        faults: The faults that are planned: `faults.pending` lists them, `faults.clear()` removes them.
    """

    if TYPE_CHECKING:
        faults: Faults

    def fault(self, kind: Kind, operation: str | None = None, **when: Unpack[When]) -> None:
        """Plan a fault for the next requests. Faults happen in the order in which they are planned.

        Args:
            kind: The kind of fault: one of `aiomerchant.sandbox.faults`.
            operation: The id of the operation in its provider's document (`customers:get`, `CreatePayment`)
                or the name of its method (`payments.create`). None means any.
            **when: `times`, `after`, `probability`, `when`, `provider` and `done`: see `Faults.add`.

        Raises:
            ConfigurationError: There is no such operation, or a value is invalid.
        """
        self.faults.add(kind, operation, **when)

    def fail(
        self,
        operation: str | None = None,
        *,
        status: int | None = None,
        code: str | None = None,
        body: Any = None,
        retry_after: float | datetime | str | None = None,
        **when: Unpack[When],
    ) -> None:
        """Plan an error for the next requests: a `fault` of the kind `Status` or `ErrorCode`.

        Args:
            operation: As for `fault`.
            status: The status of the answer; None is 503, or that of the code.
            code: An error that the operation can answer, in the provider's own form: one of Square's codes
                (`INSUFFICIENT_FUNDS`), or of the errors that Polar's document has for the operation
                (`AlreadyCanceledSubscription`).
            body: The JSON of the answer; None is the provider's own: Polar's 429 has none.
            retry_after: The value of a Retry-After header: seconds, a time or its text.
            **when: As for `fault`. With `done=True` the request takes effect, and only its answer is lost.

        Raises:
            ConfigurationError: There is no such operation, it has no such error, or a value is invalid.
        """
        if code is None:
            self.fault(
                Status(503 if status is None else status, retry_after=retry_after, body=body),
                operation,
                **when,
            )
        elif (status, body, retry_after) == (None, None, None):
            self.fault(ErrorCode(code), operation, **when)
        else:
            raise ConfigurationError("a code has its own status and body: give either the code or these")

    def rate_limit(
        self,
        operation: str | None = None,
        *,
        retry_after: float | datetime | str | None = None,
        **when: Unpack[When],
    ) -> None:
        """Plan a 429 without a body for the next requests: a `fault` of the kind `RateLimit`.

        Args:
            operation: As for `fault`.
            retry_after: The value of a Retry-After header: seconds, a time or its text.
            **when: As for `fault`.

        Raises:
            ConfigurationError: There is no such operation, or a value is invalid.
        """
        self.fault(RateLimit(retry_after), operation, **when)
