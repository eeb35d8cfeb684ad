"""Replies: the value of a successful call with its status, header fields and bytes."""

from __future__ import annotations

from asyncio import Future
from collections.abc import Awaitable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from aiomerchant.errors import ConfigurationError
from aiomerchant.headers import request_id
from aiomerchant_core import Pages, PendingCall

if TYPE_CHECKING:
    from aiomerchant.files.downloads import Download
    from aiomerchant.messages import RawReply

__all__ = ["NO_CAPTURE", "Capture", "Reply", "with_capture", "with_reply"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Reply(Generic[T_co]):
    """The value of a call, and the HTTP reply that it came in.

    Attributes:
        value: The value that the call returns.
        operation: The id of the operation in the provider's document.
        attempts: The number of attempts.
        idempotency_key: The idempotency key of all attempts, given or generated; None if there was none.
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


class Capture:
    """Lists that collect replies or downloads of a call, beside its value.

    Attributes:
        replies: Lists to which the replies of all requests of the call are appended.
        downloads: A list to which the answer is appended while its body is open; then the call has no value.
    """

    __slots__ = ("downloads", "replies")

    def __init__(
        self, replies: tuple[list[Reply[Any]], ...] = (), downloads: list[Download] | None = None
    ) -> None:
        self.replies = replies
        self.downloads = downloads

    def also(self, other: Capture) -> Capture:
        """A capture for the lists of both."""
        downloads = self.downloads if other.downloads is None else other.downloads
        return Capture(self.replies + other.replies, downloads)


NO_CAPTURE: Final = Capture()


def with_capture(call: object, capture: Capture, *, function: str) -> Coroutine[Any, Any, Any]:
    """Make a call that captures replies or downloads. It must not have been awaited before.

    Args:
        call: The call.
        capture: The lists.
        function: The name of the function that takes the call, for the error.

    Raises:
        ConfigurationError: It is no call of a client. A coroutine is closed then, and never runs.
    """
    if isinstance(call, PendingCall):
        pending: PendingCall[Any] = call
        return pending.rebound(lambda send: send.with_capture(capture))
    if isinstance(call, Coroutine):
        call.close()
    raise ConfigurationError(
        f"{function} takes a call of a client; this made no request "
        "(a coroutine of your own can use it within)"
    )


async def with_reply(call: Awaitable[T]) -> Reply[T]:
    """Await a call, and return its reply with its value.

    After `reply = await with_reply(polar.customers.get(id))`, `reply.value` is the customer. For a call of
    several requests, such as `collect()`, it is the reply of the last one.

    Args:
        call: A call of a client that was not awaited before. It is no task, and no other coroutine.

    Raises:
        ConfigurationError: It is no such call.
        MerchantError: The call failed.
    """
    if isinstance(call, Future):
        raise ConfigurationError("with_reply takes the call itself, not a task")
    replies: list[Reply[Any]] = []
    asked: Any = call
    if isinstance(asked, Pages):
        asked = asked.first()
    value: T = await with_capture(asked, Capture(replies=(replies,)), function="with_reply")
    if not replies:
        raise ConfigurationError("with_reply takes a call of a client; this made no request")
    last = replies[-1]
    return Reply(
        value,
        last.raw,
        operation=last.operation,
        attempts=last.attempts,
        idempotency_key=last.idempotency_key,
    )
