"""Performs an operation: from its values to its typed answer."""

from __future__ import annotations

import logging
from asyncio import get_running_loop, timeout
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, Final, TypeVar

from attrs import evolve

from aiomerchant_api.core import ListOperation, Model, Operation, Pages, Values

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
    hide,
    request_id,
)
from .options import check_headers, check_secret, check_url
from .replies import Reply, streamed, wanted
from .tokens import check_kind
from .transport import USER_AGENT, RawReply, Request, Transport

if TYPE_CHECKING:
    from .convert import Converter
    from .hooks import RequestEvent, ResponseEvent
    from .limiter import Limiter
    from .oauth import Connection, Secret
    from .options import Options
    from .streams import Download
    from .telemetry import CallSpan
    from .wire import Content

__all__ = ["Call", "Caller"]

T = TypeVar("T")

log: Final = logging.getLogger("aiomerchant")

#: Fields of OAuth's requests by which a caller proves itself (RFC 6749, 2.3.1, 4.1.3 and 6; RFC 7636, 4.5).
_PROOFS: Final = (
    "access_token",
    "client_secret",
    "code",
    "code_verifier",
    "refresh_token",
    "session_token",
    "token",
)
#: Header fields that hold credentials, which hooks are not shown.
_CREDENTIALS: Final = frozenset({"authorization", "cookie", "proxy-authorization"})


class Caller:
    """Performs the operations of one provider, in the types of one package of aiomerchant_api: a `Send`.

    The views of a client have callers of their own, which share transport and retry quota.
    """

    def __init__(
        self,
        provider: str,
        package: str,
        options: Options,
        transport: Transport,
        quota: retry.Quota | None = None,
    ) -> None:
        self.provider = provider
        self.package = package
        self.options = options
        self.transport = transport
        self.quota = retry.Quota() if quota is None else quota

    def with_options(self, **changes: Any) -> Caller:
        return Caller(
            self.provider, self.package, evolve(self.options, **changes), self.transport, self.quota
        )

    async def __call__(
        self,
        operation: Operation[T],
        /,
        *,
        path: Values | None = None,
        query: Values | None = None,
        body: Any = None,
        credential: str | None = None,
    ) -> T:
        answer = await self.answer(operation, path=path, query=query, body=body, credential=credential)
        value: T = answer.value
        return value

    def pages(
        self,
        operation: ListOperation[Any, T],
        /,
        *,
        path: Values | None = None,
        query: Values | None = None,
        body: Any = None,
    ) -> Pages[T]:
        from .pages import LazyPages

        return LazyPages(self, operation, path=path, query=query, body=body)

    async def answer(
        self,
        operation: Operation[Any],
        *,
        path: Values | None = None,
        query: Values | None = None,
        body: Any = None,
        credential: str | None = None,
        raw: bool = False,
        kind: Any = None,
    ) -> Reply[Any]:
        """Perform an operation.

        Args:
            operation: What to do.
            path: The path parameters by wire name.
            query: The query parameters by wire name.
            body: The body: a mapping by wire name, or the whole of it.
            credential: What to authorize with instead of the client's token.
            raw: Whether the values of the body are wire values, of which None is an explicit null.
            kind: The type to decode the answer to, instead of what the operation returns.

        Raises:
            MerchantError: Any but `WebhookError`.
        """
        from .convert import Mismatch, Report, converter
        from .wire import encode_body

        options = self.options
        call = Call(
            operation,
            options,
            self.transport,
            lambda: self._secrets(body, call.borrowed if credential is None else credential),
        )
        auth = None if options.auth is None else self._auth(operation, credential)
        report = Report(strict=options.strict)
        if (downloads := streamed.get()) is not None:
            streamed.set(None)  # for this request, and none that a hook makes
            call.stream = True
        try:
            if call.stream and operation.paging is not None and not raw:
                raise ConfigurationError(f"{operation.id} gives pages, and no stream")
            convert = converter(self.package)
            if kind is not None:
                convert.check(kind)
            content = encode_body(operation, body, convert, raw=raw, extra=options.extra_body)
            if content is not None:
                call.key = content.key
            where = self._url(operation, path, query, convert)
            if auth is not None:
                call.borrowed = await call.token(auth.token())
            call.request = Request(
                operation.method,
                where,
                self._headers(operation, call.borrowed if credential is None else credential, content),
                None if content is None else content.data,
            )
            answer = await (call.run(self.quota) if auth is None else self._authorized(call, auth))
            value = None
            try:
                if downloads is None:
                    value = convert.read(operation, answer.body, report, kind)
                else:
                    downloads.append(call.download(answer))
            except ResponseError as error:
                error.status, error.request_id = answer.status, request_id(answer)
                raise
        except MerchantError as error:
            call.sign(error)
            raise
        for place, expected, count in report.by_path():
            what = place or "the answer"
            log.warning("%s: %s is not %s as documented (%d times)", operation.id, what, expected, count)
            if options.hooks is not None and options.hooks.on_mismatch is not None:
                from .hooks import tell

                await tell(options.hooks.on_mismatch, Mismatch(place, expected, count, operation.id))
        reply = Reply(value, answer, operation=operation.id, attempts=call.attempts, idempotency_key=call.key)
        if (replies := wanted.get()) is not None:
            replies.append(reply)
        return reply

    def _auth(self, operation: Operation[Any], credential: str | None) -> Connection | None:
        """What gives a call its token: not where it has a credential, or needs none."""
        wanted = operation.authorization is not None and operation.own_token and credential is None
        return self.options.auth if wanted and "authorization" not in self.options.headers else None

    async def _authorized(self, call: Call, auth: Connection) -> RawReply:
        """Run a call, and once more with another token where the provider refuses that of the connection."""
        from .oauth import Secret

        assert call.borrowed is not None  # noqa: S101  # whoever has a connection has a token
        try:
            return await call.run(self.quota)
        except AuthenticationError:
            if call.vetoed or call.request.spent is not None:
                raise
        call.borrowed = await call.token(auth.renewed(Secret(call.borrowed)))
        request, authorization = call.request, f"{call.operation.authorization} {call.borrowed}"
        headers = {**request.headers, "Authorization": authorization}
        call.request = Request(request.method, request.url, headers, request.body)
        return await call.run(self.quota)

    async def elsewhere(
        self,
        operation: Operation[Any],
        url: str,
        headers: Mapping[str, str],
        body: bytes | None = None,
        *,
        stream: bool = False,
    ) -> tuple[Call, RawReply]:
        """Send a request to an address that the provider gave, such as that of a file.

        Neither token nor version go there. The address is a secret of its own, and stands in no message.

        Args:
            operation: What the request is called in errors and logs.
            url: The address.
            headers: The header fields that it wants.
            body: What to send.
            stream: Whether the body of the answer stays open.

        Raises:
            ConfigurationError: The address is not valid, or not safe.
            MerchantError: The call failed.
        """
        # The limiter keeps to the limits of the API, which are none of the storage's.
        options = evolve(
            self.options, base_url=check_url(url), token=None, headers={}, limiter=None, auth=None
        )
        call = Call(operation, options, self.transport, lambda: (url,))
        call.stream = stream
        fields = {"accept": operation.accept, "accept-encoding": "identity", "user-agent": USER_AGENT}
        fields |= check_headers(headers)
        fields = {_spelling(name): value for name, value in fields.items()}
        call.request = Request(operation.method, url, fields, body)
        try:
            return call, await call.run(self.quota)
        except MerchantError as error:
            call.sign(error)
            raise

    def fingerprint(
        self, operation: Operation[Any], path: Values | None, query: Values | None, body: Any
    ) -> str:
        """What tells a request from others, as a few letters: for the state of a walk."""
        from hashlib import sha256

        from .convert import converter, dumps

        convert = converter(self.package)
        asked = self._url(operation, path, query, convert).removeprefix(self.options.base_url)
        sent = None if body is None else convert.write(operation, body)
        extra = convert.encode(self.options.extra_body)
        return sha256(dumps([operation.id, asked, sent, extra])).hexdigest()[:16]

    def _url(
        self, operation: Operation[Any], path: Values | None, query: Values | None, convert: Converter
    ) -> str:
        from .wire import encode_path, encode_query

        where = self.options.base_url + encode_path(operation, path, convert.text)
        asked = encode_query(operation, query, convert.text, self.options.extra_query)
        return f"{where}?{asked}" if asked else where

    def _headers(
        self, operation: Operation[Any], credential: str | None, content: Content | None
    ) -> dict[str, str]:
        options = self.options
        headers = {
            "accept": operation.accept,
            "accept-encoding": "gzip",
            "user-agent": USER_AGENT,
            f"{self.provider}-version": options.version,
        }
        if content is not None and content.media is not None:
            headers["content-type"] = content.media
        if content is not None and content.null and self.provider == "square":
            # https://developer.squareup.com/docs/build-basics/common-api-patterns/clear-fields
            headers["x-clear-null"] = "true"
        if (authorization := self._authorization(operation, credential)) is not None:
            headers["authorization"] = authorization
        headers.update(options.headers)
        return {_spelling(name): value for name, value in headers.items()}

    def _authorization(self, operation: Operation[Any], credential: str | None) -> str | None:
        if credential is not None:
            if operation.authorization is None:
                raise ConfigurationError(f"{operation.id} takes no credential")
            check_kind(operation, check_secret("the credential", credential))
            return f"{operation.authorization} {credential}"
        if operation.authorization is None or "authorization" in self.options.headers:
            return None
        if operation.own_token and self.options.token is not None:
            check_kind(operation, self.options.token)
            return f"{operation.authorization} {self.options.token}"
        where = "give the client an access_token" if operation.own_token else "give it with the call"
        raise ConfigurationError(f"{operation.id} needs a credential: {where}")

    def _secrets(self, body: Any, credential: str | None) -> Iterator[str]:
        """What a call sends to prove itself. Short values are left: they would hide half of a message."""
        values: Mapping[str, Any] = body if isinstance(body, Mapping) else {}
        if isinstance(body, Model):
            values = {name: getattr(body, name, None) for name in _PROOFS}
        for value in (self.options.token, credential, *(values.get(name) for name in _PROOFS)):
            if isinstance(value, str) and len(value) >= 8:
                yield value


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
        #: The token that a connection gave.
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

    async def run(self, quota: retry.Quota) -> RawReply:
        """All attempts, under one span where spans are kept."""
        telemetry = self._options.telemetry
        if telemetry is None:
            return await self._run(quota)
        with telemetry.call(self.operation, base_url=self._options.base_url) as self._span:
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
        reply, error = await self._send(request)
        if options.limiter is not None and reply is not None:
            if isinstance(error, RateLimitError):
                options.limiter.throttled(error.retry_after)
            else:
                options.limiter.answered()
        if reply is None:
            self._log(type(error).__name__)
        else:
            self._log(reply.status, reply.elapsed)
        if options.hooks is not None and options.hooks.on_response is not None:
            try:
                await self._ended(options.hooks.on_response, reply, error)
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

        return Download(reply, self._options.timeout.attempt, self.sign)

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
                reply = await self._transport.send(
                    request,
                    connect=limits.connect,
                    limit=limit,
                    most=options.body_limit,
                    stream=self.stream,
                )
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
        headers = {_spelling(name): value for name, value in check_headers(event.headers).items()}
        return Request(request.method, request.url, {**secret, **headers}, request.body)

    async def _ended(
        self,
        hook: Callable[[ResponseEvent], Awaitable[object]],
        reply: RawReply | None,
        error: MerchantError | None,
    ) -> None:
        from .hooks import ResponseEvent, tell

        event = ResponseEvent(
            operation=self.operation,
            attempt=self.attempts,
            status=None if reply is None else reply.status,
            request_id=None if reply is None else request_id(reply),
            headers={} if reply is None else reply.headers,
            elapsed=None if reply is None else reply.elapsed,
            error=error,
        )
        await tell(hook, event)

    def _log(self, outcome: object, elapsed: float | None = None) -> None:
        if log.isEnabledFor(logging.DEBUG):
            took = "" if elapsed is None else f" in {elapsed * 1000:.0f} ms"
            operation = self.operation
            where = f"{operation.method} {operation.path}"
            log.debug("%s: %s%s, attempt %d", where, outcome, took, self.attempts)


def _spelling(name: str) -> str:
    return "-".join(word.capitalize() for word in name.split("-"))
