"""Performs a prepared request: makes its attempts within one deadline, and reports each of them."""

from __future__ import annotations

import logging
from asyncio import CancelledError, get_running_loop, timeout
from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from math import inf
from typing import TYPE_CHECKING, Any, Final

from aiomerchant.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    ConfigurationError,
    ConflictError,
    MerchantError,
    NotFoundError,
    RateLimitError,
    ResponseError,
)
from aiomerchant.headers import request_id
from aiomerchant.masking import Mask, one_line
from aiomerchant.messages import Attempt, Headers, RawReply, Request
from aiomerchant.options import check_headers
from aiomerchant.provider import get_provider
from aiomerchant.secret import Secret
from aiomerchant.tokens import TokenSource, check_kind, check_secret

from . import retry
from .interpret import classify, hide, keep, masked_headers

if TYPE_CHECKING:
    from aiomerchant.files.downloads import Download
    from aiomerchant.options import Options
    from aiomerchant.plugins.hooks import RequestEvent, ResponseEvent
    from aiomerchant.plugins.limiter import Limiter
    from aiomerchant.plugins.telemetry import CallSpan
    from aiomerchant.transport import Transport
    from aiomerchant_core import Operation

__all__ = ["Call", "PreparedRequest", "annotate", "note"]

log: Final = logging.getLogger("aiomerchant")

#: Header fields that hold credentials, which hooks are not shown.
_CREDENTIALS: Final = frozenset({"authorization", "cookie", "proxy-authorization"})
#: Header fields of every request, whose values are no secrets.
_PUBLIC: Final = frozenset({"accept", "accept-encoding", "content-type", "user-agent"})
_NO_SPAN: Final = nullcontext()


class PreparedRequest:
    """The request of a call, which is complete before its first attempt.

    Attributes:
        operation: The operation.
        request: The request, which all attempts send.
        secrets: Returns the secrets among the values, to mask them after a failure.
        idempotency_key: The idempotency key of all attempts; None if there is none.
        credential: The token that is sent instead of the client's; None for the client's.
        connection: The connection that gives the token, and another one if that is refused; or None.
    """

    __slots__ = ("connection", "credential", "idempotency_key", "operation", "request", "secrets")

    def __init__(
        self,
        operation: Operation[Any],
        request: Request,
        secrets: Callable[[], Iterable[str]],
        idempotency_key: str | None = None,
        credential: str | None = None,
        connection: TokenSource | None = None,
    ) -> None:
        self.operation = operation
        self.request = request
        self.secrets = secrets
        self.idempotency_key = idempotency_key
        self.credential = credential
        self.connection = connection

    def authorized(self, token: str) -> PreparedRequest:
        """A copy of the request with a token of its connection.

        Raises:
            ConfigurationError: The operation does not accept this kind of token.
        """
        operation, request = self.operation, self.request
        check_kind(operation, check_secret("credential", token))
        headers = {**request.headers, "Authorization": f"{operation.authorization} {token}"}
        return PreparedRequest(
            operation,
            Request(request.method, request.url, headers, request.body),
            self.secrets,
            self.idempotency_key,
            token,
            self.connection,
        )


class Call:
    """One call: its prepared request, and the outcome of its attempts."""

    attempts = 0
    #: True if the request of any attempt may have taken effect though the call did not succeed.
    _may_have_happened = False
    #: True if the answer to any attempt was lost.
    _unanswered = False
    #: True if bytes of any attempt may have been sent.
    _sent = False
    #: True if a hook ended the call, with whatever error.
    _vetoed = False
    #: The request as the latest attempt sent it, with the headers that a hook set.
    _latest: Request | None = None
    _span: CallSpan | None = None

    def __init__(
        self,
        prepared: PreparedRequest,
        options: Options,
        transport: Transport,
        quota: retry.Quota,
        *,
        stream: bool = False,
    ) -> None:
        self.prepared = prepared
        self._options = options
        self._transport = transport
        self._quota = quota
        #: True if the body of the answer stays open.
        self._stream = stream
        total = options.timeout.total
        self._deadline = inf if total is None else get_running_loop().time() + total

    def check_open(self) -> None:
        """Check that the client is not closed.

        Raises:
            ConfigurationError: It is closed.
        """
        if self._transport.closed:
            raise ConfigurationError("the client is closed; make a new one")

    def traced(self) -> AbstractContextManager[object]:
        """The span of the call, from its first attempt to its decoded answer; empty without telemetry."""
        telemetry = self._options.telemetry
        if telemetry is None:
            return _NO_SPAN
        self._span = telemetry.call(self.prepared.operation, base_url=self._options.base_url)
        return self._span

    async def run(self) -> RawReply:
        """Make attempts until one succeeds, and return its answer.

        Raises:
            MerchantError: The latest attempt failed, and is not repeated.
        """
        try:
            reply = await self._attempt()
        except (APIConnectionError, APIStatusError) as error:
            if (wait := await self._decide(error)) is None:
                raise
        else:
            self._quota.give(repeated=False)
            return reply
        # Outside of the handler, so that the last failure does not drag the first one along.
        await retry.pause(wait, self._hasten)
        reply = await retry.repeat(self._attempt_again, self._decide, self._hasten)
        self._quota.give(repeated=True)
        return reply

    async def run_renewing(self, connection: TokenSource) -> RawReply:
        """As `run`, with the tokens of a connection. If one is refused, another one is tried.

        Raises:
            MerchantError: There is no token, or the latest attempt failed.
        """
        again: str | None = None
        renewed = False
        while True:
            try:
                return await self.run()
            except AuthenticationError as error:
                if self._vetoed or self.prepared.request.spent is not None:
                    raise
                credential = self.prepared.credential or ""
                refused = Secret(credential)
                wait = None if credential == again else connection.retry_in(refused)
                late = wait is not None and wait >= self._remaining()
                if late or (wait is None and renewed):
                    raise
                if wait is not None:
                    await self._announce_retry(error, wait)
                failure = error
            try:
                if wait is not None:
                    again = credential
                    await retry.pause(wait, self._hasten)
                else:
                    renewed = True
                    await self.authorize(connection.renewed(refused))
                    if self.prepared.credential == credential:
                        raise failure
            finally:
                del failure  # it holds this frame

    async def authorize(self, token: Awaitable[Secret]) -> None:
        """Wait for a token of the connection, and send it with all later attempts.

        Raises:
            APITimeoutError: There was none before the deadline.
            MerchantError: The connection has none, or could not renew it. An application's own function that
                gives tokens may raise any other exception.
        """
        limit = timeout(self._limit())
        try:
            async with limit:
                secret = await token
        except MerchantError:
            self._vetoed = True
            raise
        except TimeoutError:
            if not limit.expired():  # it is that of the application's own function
                raise
        else:
            self.prepared = self.prepared.authorized(secret.reveal())
            return
        raise APITimeoutError("there was no token before the deadline", sent=False)

    def annotate(self, error: BaseException) -> None:
        """Add the facts of this call to an error, and mask its secrets."""
        prepared, may = self.prepared, self._may_have_happened
        key = prepared.idempotency_key
        if not isinstance(error, MerchantError):
            # A caller who is cancelled must find out about the payment, too.
            error.add_note(note(prepared.operation, key, sent=self._sent, may_have_happened=may))
            return
        error.may_have_happened |= may
        if self._vetoed:  # the error is the application's own, or that of another call
            error.idempotency_key = error.idempotency_key or key
        else:
            annotate(error, prepared.operation, self._mask(), attempts=self.attempts, key=key)

    def download(self, reply: RawReply) -> Download:
        """The open answer as a download."""
        from aiomerchant.files.downloads import Download

        return Download(reply, self._options.timeout.attempt, self.annotate, self.attempts)

    async def _attempt(self) -> RawReply:
        self.attempts += 1
        options, request, operation = self._options, self.prepared.request, self.prepared.operation
        hooks = options.hooks
        if options.limiter is not None:
            await self._turn(options.limiter)
        if hooks is not None and hooks.on_request is not None:
            request = await self._announce_request(hooks.on_request)
        self._latest = request
        clock = get_running_loop().time
        started = clock()
        remaining = self._limit()
        attempt = Attempt(
            options.timeout,
            remaining=remaining,
            most=options.body_limit,
            stream=self._stream,
            max_idle=None if retry.resendable(operation) else self._transport.network.write_keepalive,
        )
        reply: RawReply | None = None
        try:
            if remaining is not None and remaining <= 0:  # a hook took its time
                raise APITimeoutError("the deadline passed before the request was sent", sent=False)
            if self._span is None:
                reply = await self._exchange(request, attempt)
                self._raise_for(reply)
            else:
                with self._span.attempt(self.attempts) as span:
                    reply = await self._exchange(request, attempt)
                    id = request_id(reply.headers)
                    span.answered(reply.status, request_id=id and self._mask().text(id))
                    self._raise_for(reply)
        except BaseException as failure:
            if reply is None and isinstance(failure, ResponseError) and attempt.answer is not None:
                keep(failure, attempt.answer.reply(attempt.answer.so_far))
            elapsed = clock() - started
            self._settle(attempt, reply, failure, elapsed)
            # The caller gave up, or a part's own stream failed; but what ends the program waits for no hook.
            if isinstance(failure, CancelledError | Exception) and hooks is not None and hooks.on_response:
                await self._announce_end(hooks.on_response, reply, failure, elapsed)
            raise
        elapsed = clock() - started
        self._settle(attempt, reply, None, elapsed)
        if hooks is not None and hooks.on_response is not None:
            try:
                await self._announce_end(hooks.on_response, reply, None, elapsed)
            except BaseException:  # a cancellation
                if reply.stream is not None:
                    await reply.stream.close()
                raise
        return reply

    def _raise_for(self, reply: RawReply) -> None:
        """Raise the error for an answer; return for a success."""
        options = self._options
        error = classify(
            reply,
            self.prepared.operation,
            version=options.version,
            base_url=options.base_url,
            request=self._latest,
            mask=self._mask,
        )
        if error is not None:
            try:
                raise error
            finally:
                del error  # it holds this frame

    async def _attempt_again(self) -> RawReply:
        """Make an attempt after an earlier one, whose effect may be the reason for a 404 or 409."""
        operation = self.prepared.operation
        try:
            return await self._attempt()
        except NotFoundError as error:
            if operation.method == "DELETE" and self._unanswered:
                # An earlier attempt deleted it; its answer is what is missing.
                if operation.returns is None:
                    return RawReply(204, Headers(error.headers.items()), b"")
                error.message = (
                    f"{error.message}; an earlier attempt was not answered and may have deleted it"
                )
            raise
        except ConflictError as error:
            if operation.method == "PUT" and self._unanswered:
                error.message = f"{error.message}; an earlier attempt was not answered and may have succeeded"
            raise

    async def _decide(self, error: MerchantError) -> float | None:
        """Seconds until the next attempt, of which hooks are notified; None if there is none."""
        policy = self._options.retry
        if policy is None or self._vetoed or self._transport.closed:
            return None
        wait = retry.next_wait(
            error,
            self.prepared.operation,
            attempts=self.attempts,
            remaining=self._remaining(),
            spent=self.prepared.request.spent,
            policy=policy,
            quota=self._quota,
        )
        if wait is not None:
            await self._announce_retry(error, wait)
        return wait

    def _exchange(self, request: Request, attempt: Attempt) -> Awaitable[RawReply]:
        """Send a request, by the cache if there is one."""
        cache = self._options.cache
        if cache is None or self._stream:
            return self._transport.send(request, attempt)
        return cache.send(request, partial(self._transport.send, attempt=attempt))

    def _settle(
        self, attempt: Attempt, reply: RawReply | None, error: BaseException | None, elapsed: float
    ) -> None:
        """Record the outcome of an attempt, and report it to the limiter, the log and a hook."""
        operation, limiter = self.prepared.operation, self._options.limiter
        self._sent |= attempt.sent
        if error is not None:
            self._may_have_happened |= retry.ambiguous(error, operation, sent=attempt.sent)
            self._unanswered |= retry.unanswered(error)
        elif not retry.reads(operation):
            self._may_have_happened = True  # what fails from now on does not undo it
        if limiter is not None and reply is not None:
            if isinstance(error, RateLimitError):
                limiter.throttled(error.retry_after)
            else:
                limiter.answered()
        if reply is not None and reply.announces:
            from .deprecation import log_announced

            log_announced(operation, masked_headers(reply.headers, self._mask()))
        if log.isEnabledFor(logging.DEBUG):
            log.debug(
                "%s %s: %s in %.0f ms, attempt %d%s",
                operation.method,
                operation.path,
                type(error).__name__ if reply is None else reply.status,
                elapsed * 1000,
                self.attempts,
                "" if reply is None else self._named(request_id(reply.headers)),
            )

    def _remaining(self) -> float:
        return self._deadline - get_running_loop().time()

    def _limit(self) -> float | None:
        """Seconds until the deadline; None if there is none."""
        return None if self._deadline == inf else self._remaining()

    def _hasten(self, seconds: float) -> None:
        self._deadline -= seconds

    def _mask(self) -> Mask:
        """The mask of the call's secrets."""
        return Mask(self._secrets())

    def _secrets(self) -> Iterator[str]:
        yield from filter(None, (self._options.token, self.prepared.credential))
        if self._latest is not None:
            public = _PUBLIC | get_provider(self.prepared.operation.provider).public_headers
            for name, value in self._latest.headers.items():
                if name.lower() not in public:
                    yield value
                    yield value.partition(" ")[2]  # an Authorization header is a scheme and a credential
        yield from self.prepared.secrets()

    async def _turn(self, limiter: Limiter) -> None:
        """Wait for the limiter.

        Raises:
            APITimeoutError: The deadline came first.
        """
        try:
            async with timeout(self._limit()):
                await limiter.acquire()
        except TimeoutError:
            raise APITimeoutError("the limiter gave no turn before the deadline", sent=False) from None

    async def _announce_request(self, hook: Callable[[RequestEvent], Awaitable[object]]) -> Request:
        """Notify a hook of an attempt, and return the request with the header fields that it changed."""
        from aiomerchant.plugins.hooks import RequestEvent, call

        from .encode import encode_headers

        prepared, request = self.prepared, self.prepared.request
        secret = {name: value for name, value in request.headers.items() if name.lower() in _CREDENTIALS}
        shown = {name: value for name, value in request.headers.items() if name not in secret}
        event = RequestEvent(
            operation=prepared.operation,
            attempt=self.attempts,
            idempotency_key=prepared.idempotency_key,
            headers=dict(shown),
        )
        try:
            await call(hook, event)
        except MerchantError:
            self._vetoed = True
            raise
        if event.headers == shown:
            return request
        headers = encode_headers(check_headers(event.headers))
        return Request(request.method, request.url, {**secret, **headers}, request.body)

    def _named(self, request_id: str | None) -> str:
        """The provider's id of a request, for the end of a line of the log."""
        return "" if request_id is None else f", request {one_line(self._mask().text(request_id))}"

    async def _announce_retry(self, error: MerchantError, wait: float) -> None:
        """Log a failed attempt that is going to be repeated, and notify a hook of it."""
        hooks = self._options.hooks
        if log.isEnabledFor(logging.INFO):
            facts = filter(None, (getattr(error, "status", None), getattr(error, "code", None)))
            reason = ": ".join(filter(None, (" ".join(map(str, facts)), error.message)))
            log.info(
                "%s: attempt %d failed, and the next one follows in %.2f s: %s%s",
                self.prepared.operation.id,
                self.attempts,
                wait,
                self._mask().text(reason),
                self._named(getattr(error, "request_id", None)),
            )
        if hooks is not None and hooks.on_retry is not None:
            from aiomerchant.plugins.hooks import RetryEvent, notify

            operation = self.prepared.operation
            event = RetryEvent(operation=operation, attempt=self.attempts, error=error, wait=wait)
            await notify(hooks.on_retry, event)

    async def _announce_end(
        self,
        hook: Callable[[ResponseEvent], Awaitable[object]],
        reply: RawReply | None,
        error: BaseException | None,
        elapsed: float,
    ) -> None:
        from aiomerchant.plugins.hooks import ResponseEvent, notify

        headers = {} if reply is None else masked_headers(reply.headers, self._mask())
        event = ResponseEvent(
            operation=self.prepared.operation,
            attempt=self.attempts,
            status=None if reply is None else reply.status,
            request_id=request_id(headers),
            headers=headers,
            elapsed=elapsed,
            error=error,
            idempotency_key=self.prepared.idempotency_key,
            may_have_happened=self._may_have_happened,
        )
        await notify(hook, event)


def annotate(
    error: MerchantError, operation: Operation[Any], mask: Mask, *, attempts: int = 0, key: str | None = None
) -> None:
    """Add the facts of a call to its error, and mask the call's secrets."""
    error.operation, error.provider = operation.id, operation.provider
    error.attempts, error.idempotency_key = attempts, key
    error.message = mask.text(error.message)
    error.args = (error.message,)
    if isinstance(error, ResponseError):
        hide(error, mask)


def note(
    operation: Operation[Any], key: str | None = None, *, sent: bool = False, may_have_happened: bool = False
) -> str:
    """The note on an exception of another kind, such as a cancellation, about the call that it ended."""
    was = "its request was sent" if sent else "nothing was sent"
    may = "may have taken effect" if may_have_happened else "has taken no effect"
    kept = "" if key is None else f"; its idempotency key is {key}"
    return f"{operation.id} ended without a result: {was} and {may}{kept}"
