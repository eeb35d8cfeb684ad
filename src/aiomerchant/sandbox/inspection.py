"""What a test asks of a sandbox: which requests came, what they sent, and whether they took effect."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from .faults import Expectation, OperationNames, Received, ReceivedLog
from .faults.expectation import shown, summary

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiomerchant.provider import ProviderName

__all__ = ["Expected", "Inspection"]


class Expected(TypedDict, total=False):
    """The parts of a request that are expected: see `Expectation`."""

    json: Any
    query: Mapping[str, Any] | None
    form: Mapping[str, Any] | None
    headers: Mapping[str, str] | None
    path: str | None
    idempotency_key: str | None


class Inspection:
    """The requests that reached a sandbox.

    Args:
        names: Finds operations by name.

    Attributes:
        received: The requests for operations that reached a server, in order.
    """

    def __init__(self, names: OperationNames) -> None:
        self._names = names
        self.received = ReceivedLog()

    def requests(
        self, operation: str | None = None, *, provider: ProviderName | None = None
    ) -> list[Received]:
        """The requests for an operation that reached the sandbox. The arguments are those of `count`.

        Raises:
            ConfigurationError: There is no such operation.
        """
        aim = self._names.aim(operation, provider)
        return [received for received in self.received if aim.hits(received.provider, received.operation)]

    def count(self, operation: str | None = None, *, provider: ProviderName | None = None) -> int:
        """The number of requests for an operation that reached the sandbox, failed ones included.

        Args:
            operation: The id of the operation (`CreatePayment`) or the name of its method
                (`payments.create`); None is any.
            provider: `polar` or `square`, for a name that both have.

        Raises:
            ConfigurationError: There is no such operation.
        """
        return len(self.requests(operation, provider=provider))

    def done(self, operation: str | None = None, *, provider: ProviderName | None = None) -> int:
        """The number of times that an operation took effect, whether or not its answer arrived.

        The arguments are those of `count`. A request that got the answer of an earlier one, by its
        idempotency key, does not count.

        Raises:
            ConfigurationError: There is no such operation.
        """
        return sum(received.done for received in self.requests(operation, provider=provider))

    def last(self, operation: str | None = None, *, provider: ProviderName | None = None) -> Received:
        """The last request for an operation. The arguments are those of `count`.

        Raises:
            AssertionError: There was none; the message says which others there were.
            ConfigurationError: There is no such operation.
        """
        found = self.requests(operation, provider=provider)
        if not found:
            raise AssertionError(self._none(operation))
        return found[-1]

    def assert_called(
        self,
        operation: str,
        *,
        times: int | None = None,
        provider: ProviderName | None = None,
        **expected: Unpack[Expected],
    ) -> list[Received]:
        """Check that an operation was requested, and with what.

        Args:
            operation: As for `count`.
            times: How many requests are as expected, each attempt counted; None is one or more.
            provider: As for `count`.
            **expected: What the requests sent: `json`, `query`, `form` and `headers` name some of the fields,
                at any depth; `path` and `idempotency_key` are texts.

        Returns:
            The requests that are as expected.

        Raises:
            AssertionError: There are fewer or more; the message shows what was sent nearest to it.
            ConfigurationError: There is no such operation.
        """
        __tracebackhide__ = True  # pytest shows the line of the test
        expectation = Expectation(**expected)
        found = self.requests(operation, provider=provider)
        differences = [(received, expectation.differences(received)) for received in found]
        fitting = [received for received, unlike in differences if not unlike]
        if fitting if times is None else len(fitting) == times:
            return fitting
        if not found:
            raise AssertionError(self._none(operation))
        wanted = "one or more" if times is None else times
        lines = [f"{operation}: {_requests(len(fitting))} as expected, instead of {wanted}"]
        others = [one for one in differences if one[1]]
        if len(fitting) < (1 if times is None else times) and others:
            nearest, unlike = min(reversed(others), key=lambda one: len(one[1]))
            lines += [f"The nearest of {_requests(len(others))}:", shown(nearest), "differs in:"]
            lines += [f"  {difference}" for difference in unlike]
        else:
            lines += [shown(received) for received in fitting]
        raise AssertionError("\n".join(lines))

    def assert_not_called(
        self, operation: str, *, provider: ProviderName | None = None, **expected: Unpack[Expected]
    ) -> None:
        """Check that an operation was not requested, or not with that. The arguments are those above.

        Raises:
            AssertionError: It was; the message shows the requests.
            ConfigurationError: There is no such operation.
        """
        __tracebackhide__ = True
        if self.requests(operation, provider=provider):
            self.assert_called(operation, times=0, provider=provider, **expected)

    def _none(self, operation: str | None) -> str:
        return f"no request for {operation or 'any operation'} came; what came: {summary(self.received)}"


def _requests(count: int) -> str:
    return f"{count} request{'' if count == 1 else 's'}"
