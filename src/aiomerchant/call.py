"""Performs an operation: from its values to its typed answer."""

from __future__ import annotations

import logging
from asyncio import get_running_loop
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar

from attrs import evolve

from aiomerchant_api.core import ListOperation, Model, Operation, Pages, Values

from . import retry
from .errors import (
    APIConnectionError,
    APIStatusError,
    ConfigurationError,
    MerchantError,
    ResponseError,
    classify,
    hide,
    request_id,
)
from .options import check_headers, check_secret, check_url
from .pages import LazyPages
from .streams import Download, streamed
from .transport import USER_AGENT, RawReply, Request, Transport
from .wire import Content, encode_body, encode_path, encode_query

if TYPE_CHECKING:
    from .convert import Converter
    from .options import Options

__all__ = ["Answer", "Call", "Caller"]

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


class Answer:
    """What a call gave: its decoded answer and the reply that this came in."""

    __slots__ = ("reply", "value")

    def __init__(self, value: Any, reply: RawReply) -> None:
        self.value = value
        self.reply = reply


class Caller:
    """Performs the operations of one provider: a `Send`.

    The views of a client have callers of their own, which share transport and retry quota.
    """

    def __init__(
        self, provider: str, options: Options, transport: Transport, quota: retry.Quota | None = None
    ) -> None:
        self.provider = provider
        self.options = options
        self.transport = transport
        self.quota = retry.Quota() if quota is None else quota

    def with_options(self, **changes: Any) -> Caller:
        return Caller(self.provider, evolve(self.options, **changes), self.transport, self.quota)

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
    ) -> Answer:
        """Perform an operation.

        Args:
            operation: What to do.
            path: The path parameters by wire name.
            query: The query parameters by wire name.
            body: The body: a mapping by wire name, or the whole of it.
            credential: What to authorize with instead of the client's token.
            raw: Whether the values of the body are wire values, of which None is an explicit null.

        Raises:
            MerchantError: Any but `WebhookError`.
        """
        from .convert import converter

        call = Call(operation, self.options, self.transport)
        if (downloads := streamed.get()) is not None:
            streamed.set(None)  # for this request, and none that a hook makes
            call.stream = True
        try:
            if call.stream and operation.paging is not None and not raw:
                raise ConfigurationError(f"{operation.id} gives pages, and no stream")
            convert = converter(self.provider)
            content = encode_body(operation, body, convert, raw=raw)
            if content is not None:
                call.key = content.key
            call.request = Request(
                operation.method,
                self._url(operation, path, query, convert),
                self._headers(operation, credential, content),
                None if content is None else content.data,
            )
            reply = await call.run(self.quota)
            if downloads is not None:
                downloads.append(call.download(reply))
                return Answer(None, reply)
            return Answer(self._read(operation, reply, convert), reply)
        except MerchantError as error:
            if isinstance(error, APIStatusError):
                hide(error, self._secrets(body, credential))
            call.sign(error)
            raise

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
        options = evolve(self.options, base_url=check_url(url), token=None, headers={})
        call = Call(operation, options, self.transport)
        call.stream = stream
        fields = {"accept": operation.accept, "accept-encoding": "identity", "user-agent": USER_AGENT}
        fields.update(check_headers(headers))
        call.request = Request(
            operation.method, url, {_spelling(name): value for name, value in fields.items()}, body
        )
        try:
            return call, await call.run(self.quota)
        except MerchantError as error:
            if isinstance(error, APIStatusError):
                hide(error, (url,))
            call.sign(error)
            raise

    def _url(
        self, operation: Operation[Any], path: Values | None, query: Values | None, convert: Converter
    ) -> str:
        where = self.options.base_url + encode_path(operation, path, convert.text)
        asked = encode_query(operation, query, convert.text)
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
            return f"{operation.authorization} {check_secret('the credential', credential)}"
        if operation.authorization is None or "authorization" in self.options.headers:
            return None
        if operation.own_token and self.options.token is not None:
            return f"{operation.authorization} {self.options.token}"
        where = "give the client an access_token" if operation.own_token else "give it with the call"
        raise ConfigurationError(f"{operation.id} needs a credential: {where}")

    def _secrets(self, body: Any, credential: str | None) -> Iterator[str]:
        """What this call sent to prove itself. Short values are left: they would hide half of a message."""
        values: Mapping[str, Any] = body if isinstance(body, Mapping) else {}
        if isinstance(body, Model):
            values = {name: getattr(body, name, None) for name in _PROOFS}
        for value in (self.options.token, credential, *(values.get(name) for name in _PROOFS)):
            if isinstance(value, str) and len(value) >= 8:
                yield value

    def _read(self, operation: Operation[Any], reply: RawReply, convert: Converter) -> Any:
        if operation.returns is None:
            return None
        from .convert import Report

        report = Report(strict=self.options.strict)
        try:
            value = convert.read(operation, reply.body, report)
        except ResponseError as error:
            error.status, error.request_id = reply.status, request_id(reply)
            raise
        for path, expected, count in report.by_path():
            place = path or "the answer"
            log.warning("%s: %s is not %s as documented (%d times)", operation.id, place, expected, count)
        return value


class Call:
    """One call: what every attempt sends, and what became of the attempts."""

    request: Request

    def __init__(self, operation: Operation[Any], options: Options, transport: Transport) -> None:
        self.operation = operation
        self.attempts = 0
        self.unanswered = 0
        self.key: str | None = None
        self.stream = False
        self._options = options
        self._transport = transport
        total = options.timeout.total
        self._deadline = None if total is None else get_running_loop().time() + total

    async def run(self, quota: retry.Quota) -> RawReply:
        """The first attempt, and those after it."""
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
        timeout, remaining = self._options.timeout, self.remaining()
        limit = timeout.attempt if remaining is None else min(remaining, timeout.attempt or remaining)
        try:
            reply = await self._transport.send(
                self.request,
                connect=timeout.connect,
                limit=limit,
                most=self._options.body_limit,
                stream=self.stream,
            )
            error = classify(reply, self.operation, version=self._options.version)
        except APIConnectionError as failure:
            self._log(type(failure).__name__)
            self.unanswered += retry.unanswered(failure)
            raise
        self._log(reply.status, reply.elapsed)
        if error is not None:
            self.unanswered += retry.unanswered(error)
            raise error
        return reply

    def sign(self, error: MerchantError) -> None:
        """Say on an error what it happened to."""
        error.operation, error.provider = self.operation.id, self.operation.provider
        error.attempts, error.unanswered = self.attempts, self.unanswered
        error.idempotency_key = self.key

    def download(self, reply: RawReply) -> Download:
        return Download(reply, self._options.timeout.attempt, self.sign)

    def remaining(self) -> float | None:
        return None if self._deadline is None else self._deadline - get_running_loop().time()

    def hasten(self, seconds: float) -> None:
        if self._deadline is not None:
            self._deadline -= seconds

    def _log(self, outcome: object, elapsed: float | None = None) -> None:
        if log.isEnabledFor(logging.DEBUG):
            took = "" if elapsed is None else f" in {elapsed * 1000:.0f} ms"
            operation = self.operation
            where = f"{operation.method} {operation.path}"
            log.debug("%s: %s%s, attempt %d", where, outcome, took, self.attempts)


def _spelling(name: str) -> str:
    return "-".join(word.capitalize() for word in name.split("-"))
