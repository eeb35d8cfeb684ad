"""The reply behind a call that succeeded: its status, header fields and bytes."""

from __future__ import annotations

from asyncio import Future
from collections.abc import Awaitable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeVar

from aiomerchant.errors import ConfigurationError
from aiomerchant.headers import request_id
from aiomerchant_core import Pages, PendingCall

if TYPE_CHECKING:
    from aiomerchant.files.downloads import Download
    from aiomerchant.messages import RawReply

__all__ = ["NO_WISH", "Reply", "Wish", "with_reply", "with_wish"]

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


class Wish(NamedTuple):
    """What whoever makes a call wants beside its value.

    Attributes:
        replies: Each is given the replies of the requests that the call makes.
        downloads: Is given the answer while its body is open; then there is no value.
    """

    replies: tuple[list[Reply[Any]], ...] = ()
    downloads: list[Download] | None = None

    def also(self, other: Wish) -> Wish:
        """Both wishes at once."""
        downloads = self.downloads if other.downloads is None else other.downloads
        return Wish(self.replies + other.replies, downloads)


NO_WISH: Final = Wish()


def with_wish(call: object, wish: Wish, *, taker: str) -> Coroutine[Any, Any, Any]:
    """A call that nobody awaited yet, made with a wish.

    Args:
        call: The call.
        wish: What is wanted.
        taker: The function that was given the call, for the error.

    Raises:
        ConfigurationError: It is no call of a client. A coroutine is closed then, and never runs.
    """
    if isinstance(call, PendingCall):
        pending: PendingCall[Any] = call
        return pending.rebound(lambda send: send.with_wish(wish))
    if isinstance(call, Coroutine):
        call.close()
    raise ConfigurationError(
        f"{taker} takes a call of a client; this made no request (a coroutine of your own can use it within)"
    )


async def with_reply(call: Awaitable[T]) -> Reply[T]:
    """Await a call, and give its reply with its value.

    As in `reply = await with_reply(polar.customers.get(id))`; `reply.value` is the customer then. A call that
    makes several requests, such as `collect()`, gives the reply of the last one.

    Args:
        call: A call of a client that nobody awaited yet: no task, which may be past its reply, and no other
            coroutine.

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
    value: T = await with_wish(asked, Wish(replies=(replies,)), taker="with_reply")
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
