"""A call as its attempts: each sent, classified and told of, all within one deadline."""

from __future__ import annotations

import logging
from asyncio import get_running_loop, timeout
from collections.abc import Awaitable, Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from . import retry
from .errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    MerchantError,
    RateLimitError,
    classify,
    hide,
    request_id,
)
from .options import check_headers
from .transport import Request

if TYPE_CHECKING:
    from aiomerchant_api.core import Operation

    from .hooks import RequestEvent, ResponseEvent
    from .limiter import Limiter
    from .oauth import Connection, Secret
    from .options import Options
    from .streams import Download
    from .telemetry import CallSpan
    from .transport import RawReply, Transport

__all__ = ["Call"]

log: Final = logging.getLogger("aiomerchant")

#: Header fields that hold credentials, which hooks are not shown.
_CREDENTIALS: Final = frozenset({"authorization", "cookie", "proxy-authorization"})


class Call:
    """One call: what every attempt sends, and what became of the attempts."""

    request: Request

    def __init__(
        self,
        operation: Operation[Any],
        options: Options,
        transport: Transport,
        secrets: Callable[[], Iterable[str]],
    ) -> None:
        self.operation = operation
        self.attempts = 0
        self.unanswered = 0
        self.key: str | None = None
        #: What gives and renews the token, where a connection does, and the token that it gave.
        self.auth: Connection | None = None
        self.borrowed: str | None = None
        #: Whether the body of the answer stays open.
        self.stream = False
        #: Whether a hook ended the call, with whatever error.
        self.vetoed = False
        self._secrets = secrets
        self._options = options
        self._transport = transport
        self._span: CallSpan | None = None
        total = options.timeout.total
        self._deadline = None if total is None else get_running_loop().time() + total

    def traced(self) -> AbstractContextManager[object]:
        """The span of the call, from its first attempt to its decoded answer, where spans are kept."""
        telemetry = self._options.telemetry
        if telemetry is None:
            return nullcontext()
        self._span = telemetry.call(self.operation, base_url=self._options.base_url)
        return self._span

    async def run(self, quota: retry.Quota) -> RawReply:
        """All attempts, also those with a newer token where the provider refuses that of the connection."""
        try:
            return await self._run(quota)
        except AuthenticationError:
            if self.auth is None or self.vetoed or self.request.spent is not None:
                raise
        from .oauth import Secret

        assert self.borrowed is not None  # noqa: S101  # whoever has a connection has a token
        self.borrowed = await self.token(self.auth.renewed(Secret(self.borrowed)))
        request, authorization = self.request, f"{self.operation.authorization} {self.borrowed}"
        headers = {**request.headers, "Authorization": authorization}
        self.request = Request(request.method, request.url, headers, request.body)
        return await self._run(quota)

    async def _run(self, quota: retry.Quota) -> RawReply:
        policy = self._options.retry
        try:
            reply = await self.attempt()
        except (APIConnectionError, APIStatusError) as error:
            if policy is None or policy.attempts == 1:
                raise
            failure = error
        else:
            quota.give(repeated=False)
            return reply
        # Outside of the handler, so that the last failure does not drag the first one along.
        try:
            reply = await retry.repeat(self, failure, policy, quota)
        finally:
            del failure  # it holds this frame
        quota.give(repeated=True)
        return reply

    async def attempt(self) -> RawReply:
        self.attempts += 1
        options, request = self._options, self.request
        if options.limiter is not None:
            await self._turn(options.limiter)
        if options.hooks is not None and options.hooks.on_request is not None:
            request = await self._announced(options.hooks.on_request)
        started = get_running_loop().time()
        reply, error = await self._send(request)
        elapsed = get_running_loop().time() - started
        if options.limiter is not None and reply is not None:
            if isinstance(error, RateLimitError):
                options.limiter.throttled(error.retry_after)
            else:
                options.limiter.answered()
        self._log(type(error).__name__ if reply is None else reply.status, elapsed)
        if options.hooks is not None and options.hooks.on_response is not None:
            try:
                await self._ended(options.hooks.on_response, reply, error, elapsed)
            except BaseException:  # a cancellation
                if reply is not None and reply.stream is not None:
                    await reply.stream.close()
                raise
        if error is not None:
            self.unanswered += retry.unanswered(error)
            try:
                raise error
            finally:
                del error  # it holds this frame
        assert reply is not None  # noqa: S101  # no reply is an error
        return reply

    async def token(self, token: Awaitable[Secret]) -> str:
        """Wait for a token, within the deadline."""
        try:
            async with timeout(self.remaining()):
                return (await token).reveal()
        except MerchantError:
            self.vetoed = True
            raise
        except TimeoutError:
            pass
        raise APITimeoutError("there was no token before the deadline", sent=False)

    def sign(self, error: MerchantError) -> None:
        """Say on an error what it happened to."""
        if self.vetoed:  # the error is the application's own, or that of another call
            return
        error.operation, error.provider = self.operation.id, self.operation.provider
        error.attempts, error.unanswered = self.attempts, self.unanswered
        error.idempotency_key = self.key

    def download(self, reply: RawReply) -> Download:
        """The open answer to this call."""
        from .streams import Download

        return Download(reply, self._options.timeout.attempt, self.sign, self.attempts)

    async def retrying(self, error: MerchantError, wait: float) -> None:
        """An attempt failed and is going to be repeated."""
        hooks = self._options.hooks
        if hooks is not None and hooks.on_retry is not None:
            from .hooks import RetryEvent, tell

            event = RetryEvent(operation=self.operation, attempt=self.attempts, error=error, wait=wait)
            await tell(hooks.on_retry, event)

    def remaining(self) -> float | None:
        return None if self._deadline is None else self._deadline - get_running_loop().time()

    def hasten(self, seconds: float) -> None:
        if self._deadline is not None:
            self._deadline -= seconds

    async def _send(self, request: Request) -> tuple[RawReply | None, MerchantError | None]:
        """What came, and what it is raised as."""
        options = self._options
        limits, remaining = options.timeout, self.remaining()
        limit = limits.attempt if remaining is None else min(remaining, limits.attempt or remaining)
        span = nullcontext() if self._span is None else self._span.attempt(self.attempts)
        reply: RawReply | None = None
        try:
            if remaining is not None and remaining <= 0:  # a hook took its time
                raise APITimeoutError("the deadline passed before the request was sent", sent=False)
            with span as seen:
                send = partial(
                    self._transport.send,
                    connect=limits.connect,
                    limit=limit,
                    most=options.body_limit,
                    stream=self.stream,
                )
                cache = None if self.stream else options.cache
                reply = await (send(request) if cache is None else cache.send(request, send))
                if seen is not None:
                    seen.answered(reply.status, request_id=request_id(reply))
                if (failure := classify(reply, self.operation, version=options.version)) is not None:
                    hide(failure, self._secrets())
                    raise failure
        except MerchantError as error:
            return reply, error
        return reply, None

    async def _turn(self, limiter: Limiter) -> None:
        """Wait for a turn, within the deadline."""
        remaining = self.remaining()
        try:
            async with timeout(remaining):
                await limiter.acquire()
        except TimeoutError:
            raise APITimeoutError("the limiter gave no turn before the deadline", sent=False) from None

    async def _announced(self, hook: Callable[[RequestEvent], Awaitable[object]]) -> Request:
        """The request as a hook leaves it."""
        from .hooks import RequestEvent
        from .wire import encode_headers

        request = self.request
        secret = {name: value for name, value in request.headers.items() if name.lower() in _CREDENTIALS}
        shown = {name: value for name, value in request.headers.items() if name not in secret}
        event = RequestEvent(
            operation=self.operation,
            attempt=self.attempts,
            idempotency_key=self.key,
            headers=dict(shown),
        )
        try:
            await hook(event)
        except MerchantError:
            self.vetoed = True
            raise
        if event.headers == shown:
            return request
        headers = encode_headers(check_headers(event.headers))
        return Request(request.method, request.url, {**secret, **headers}, request.body)

    async def _ended(
        self,
        hook: Callable[[ResponseEvent], Awaitable[object]],
        reply: RawReply | None,
        error: MerchantError | None,
        elapsed: float,
    ) -> None:
        from .hooks import ResponseEvent, tell

        event = ResponseEvent(
            operation=self.operation,
            attempt=self.attempts,
            status=None if reply is None else reply.status,
            request_id=None if reply is None else request_id(reply),
            headers={} if reply is None else reply.headers,
            elapsed=elapsed,
            error=error,
        )
        await tell(hook, event)

    def _log(self, outcome: object, elapsed: float) -> None:
        operation = self.operation
        log.debug(
            "%s %s: %s in %.0f ms, attempt %d",
            operation.method,
            operation.path,
            outcome,
            elapsed * 1000,
            self.attempts,
        )
