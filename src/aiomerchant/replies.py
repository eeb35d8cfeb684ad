"""The reply behind a call that succeeded: its status, header fields and bytes."""

from __future__ import annotations

from asyncio import Future
from collections.abc import Awaitable, Mapping
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from .errors import ConfigurationError, request_id

if TYPE_CHECKING:
    from .streams import Download
    from .transport import RawReply

__all__ = ["Reply", "streamed", "wanted", "with_reply"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Reply(Generic[T_co]):
    """What a call gave, and the reply that it came in.

    Attributes:
        value: What the call alone would have given.
        operation: The id of the operation in the provider's document.
        attempts: How many attempts it took.
        idempotency_key: The key that each attempt carried, given or made.
    """

    __slots__ = ("attempts", "idempotency_key", "operation", "raw", "value")

    def __init__(
        self, value: T_co, raw: RawReply, *, operation: str, attempts: int, idempotency_key: str | None
    ) -> None:
        self.value = value
        self.operation = operation
        self.attempts = attempts
        self.idempotency_key = idempotency_key
        self.raw = raw

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self.raw.status

    @property
    def headers(self) -> Mapping[str, str]:
        """The header fields, by name in any case."""
        return self.raw.headers

    @property
    def body(self) -> bytes:
        """The body as it came, decompressed."""
        return self.raw.body

    @property
    def elapsed(self) -> float:
        """Seconds from the start of the last attempt to the end of its answer."""
        return self.raw.elapsed

    @property
    def request_id(self) -> str | None:
        """The provider's id of the request, for its support."""
        return request_id(self.raw.headers)

    def __repr__(self) -> str:
        return f"<Reply {self.status} of {self.operation}>"


#: Where the replies go of the calls that are made in this context; None where nobody wants them.
wanted: Final[ContextVar[list[Reply[Any]] | None]] = ContextVar("wanted", default=None)

#: Where the open answers go of such calls; None where they are read at once.
streamed: Final[ContextVar[list[Download] | None]] = ContextVar("streamed", default=None)


async def with_reply(call: Awaitable[T]) -> Reply[T]:
    """Await a call, and give its reply with its value.

    As in `reply = await with_reply(polar.customers.get(id))`; `reply.value` is the customer then. A call that
    makes several requests, such as `collect()`, gives the reply of the last one.

    Args:
        call: A call that nobody awaited yet: no task, which may be past its reply.

    Raises:
        ConfigurationError: It is a task, or no call of a client.
        MerchantError: The call failed.
    """
    if isinstance(call, Future):
        raise ConfigurationError("with_reply takes the call itself, not a task")
    replies: list[Reply[Any]] = []
    outer = wanted.get()
    token = wanted.set(replies)
    try:
        value = await call
    finally:
        wanted.reset(token)
    if not replies:
        raise ConfigurationError("with_reply takes a call of a client; this made no request")
    if outer is not None:  # what was awaited may itself have wanted the reply of its call
        outer += replies
    last = replies[-1]
    return Reply(
        value,
        last.raw,
        operation=last.operation,
        attempts=last.attempts,
        idempotency_key=last.idempotency_key,
    )
