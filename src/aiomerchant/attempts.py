"""A call as its attempts: each sent, classified and told of, all within one deadline."""

from __future__ import annotations

import logging
from asyncio import CancelledError, get_running_loop, timeout
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
    ConfigurationError,
    MerchantError,
    RateLimitError,
    ResponseError,
    classify,
    masked_headers,
    request_id,
)
from .masking import Mask
from .options import check_headers
from .transport import Attempt, Request

if TYPE_CHECKING:
    from aiomerchant_core import Operation

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
        #: Whether the request of any attempt may have taken effect though the call did not succeed.
        self.may_have_happened = False
        #: Whether the answer to any attempt was lost.
        self.unanswered = False
        self.key: str | None = None
        #: The request as the latest attempt sent it, with the headers that a hook set.
        self.latest: Request | None = None
        #: What gives and renews the token, where a connection does.
        self.auth: Connection | None = None
        #: The token that it gave, or what the caller gave with the call instead of the client's token.
        self.credential: str | None = None
        #: Whether the body of the answer stays open.
        self.stream = False
        #: Whether a hook ended the call, with whatever error.
        self.vetoed = False
        #: Whether bytes of any attempt may have been sent.
        self._sent = False
        self._secrets = secrets
        self._options = options
        self._transport = transport
        self._span: CallSpan | None = None
        total = options.timeout.total
        self._deadline = None if total is None else get_running_loop().time() + total

    def check_open(self) -> None:
        """See that the client is not closed.

        Raises:
            ConfigurationError: It is.
        """
        if self.closed:
            raise ConfigurationError("the client is closed; make a new one")

    @property
    def closed(self) -> bool:
        """Whether the client was closed, maybe meanwhile."""
        return self._transport.closed

    def mask(self) -> Mask:
        """Hides what the call sent and nobody may see."""
        return Mask(self._secrets())

    def traced(self) -> AbstractContextManager[object]:
        """The span of the call, from its first attempt to its decoded answer, where spans are kept."""
        telemetry = self._options.telemetry
        if telemetry is None:
            return nullcontext()
        self._span = telemetry.call(self.operation, base_url=self._options.base_url)
        return self._span

    async def run(self, quota: retry.Quota) -> RawReply:
        """All attempts, also those after the provider refused a token of the connection."""
        again: str | None = None
        renewed = False
        while True:
            try:
                return await self._run(quota)
            except AuthenticationError as error:
                if self.auth is None or self.vetoed or self.request.spent is not None:
                    raise
                from .oauth import Secret

                assert self.credential is not None  # noqa: S101  # whoever has a connection has a token
                refused, remaining = Secret(self.credential), self.remaining()
                wait = None if self.credential == again else self.auth.retry_in(refused)
                late = wait is not None and remaining is not None and wait >= remaining
                if late or (wait is None and renewed):
                    raise
                if wait is not None:
                    await self.retrying(error, wait)
            if wait is not None:
                again = self.credential
                await retry.pause(wait, self.hasten)
            else:
                renewed = True
                await self._renew(refused)

    async def _renew(self, refused: Secret) -> None:
        """Take another token of the connection than a refused one."""
        assert self.auth is not None  # noqa: S101  # the token was that of a connection
        self.credential = await self.token(self.auth.renewed(refused))
        request, authorization = self.request, f"{self.operation.authorization} {self.credential}"
        headers = {**request.headers, "Authorization": authorization}
        self.request = Request(request.method, request.url, headers, request.body)

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
        self.latest = request
        started = get_running_loop().time()
        try:
            reply, error = await self._send(request)
        except (CancelledError, Exception) as ended:  # the caller gave up, or a part's own stream failed
            elapsed = get_running_loop().time() - started
            self._log(type(ended).__name__, elapsed)
            if options.hooks is not None and options.hooks.on_response is not None:
                await self._ended(options.hooks.on_response, None, ended, elapsed)
            raise
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

    def sign(self, error: BaseException) -> None:
        """Say on an error what it happened to, and whether it may have happened."""
        if not isinstance(error, MerchantError):
            # A caller who gives up must find out what became of a payment, too.
            error.add_note(self._note())
            return
        error.may_have_happened |= self.may_have_happened
        error.idempotency_key = error.idempotency_key or self.key
        if self.vetoed:  # the error is the application's own, or that of another call
            return
        error.operation, error.provider = self.operation.id, self.operation.provider
        error.attempts, error.idempotency_key = self.attempts, self.key
        mask = self.mask()
        error.message = mask.text(error.message)
        error.args = (error.message,)
        if isinstance(error, ResponseError):
            error.hide(mask)

    def _note(self) -> str:
        sent = "its request was sent" if self._sent else "nothing was sent"
        may = "may have taken effect" if self.may_have_happened else "has taken no effect"
        key = "" if self.key is None else f"; its idempotency key is {self.key}"
        return f"{self.operation.id} ended without a result: {sent} and {may}{key}"

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
        options, remaining = self._options, self.remaining()
        span = nullcontext() if self._span is None else self._span.attempt(self.attempts)
        reply: RawReply | None = None
        idle = None if retry.resendable(self.operation) else self._transport.network.write_keepalive
        attempt = Attempt(
            options.timeout, remaining=remaining, most=options.body_limit, stream=self.stream, max_idle=idle
        )
        try:
            if remaining is not None and remaining <= 0:  # a hook took its time
                raise APITimeoutError("the deadline passed before the request was sent", sent=False)
            with span as seen:
                send = partial(self._transport.send, attempt=attempt)
                cache = None if self.stream else options.cache
                reply = await (send(request) if cache is None else cache.send(request, send))
                if seen is not None:
                    id = request_id(reply.headers)
                    seen.answered(reply.status, request_id=id and self.mask().text(id))
                failure = classify(reply, self.operation, version=options.version, mask=self.mask)
                if failure is not None:
                    raise failure
        except MerchantError as error:
            self._may_happen(retry.ambiguous(error, self.operation, sent=attempt.sent))
            self.unanswered |= retry.unanswered(error)
            return reply, error
        except BaseException:
            self._may_happen(attempt.sent)
            raise
        finally:
            self._sent |= attempt.sent
        self._may_happen(True)  # what fails from now on does not undo it
        return reply, None

    def _may_happen(self, may: bool) -> None:
        self.may_have_happened |= may and not retry.reads(self.operation)

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
        error: BaseException | None,
        elapsed: float,
    ) -> None:
        from .hooks import ResponseEvent, tell

        headers = {} if reply is None else masked_headers(reply.headers, self.mask())

        event = ResponseEvent(
            operation=self.operation,
            attempt=self.attempts,
            status=None if reply is None else reply.status,
            request_id=request_id(headers),
            headers=headers,
            elapsed=elapsed,
            error=error,
            idempotency_key=self.key,
            may_have_happened=self.may_have_happened,
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
