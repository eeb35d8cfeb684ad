"""Performs an operation: from its values to its typed answer."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeVar
from urllib.parse import parse_qsl, urlsplit

from attrs import evolve

from aiomerchant_core import ListOperation, Model, Operation, Pages, Values

from .attempts import Call
from .errors import ConfigurationError, ResponseError
from .options import check_headers, check_secret, check_url
from .replies import Reply, streamed, wanted
from .retry import Quota
from .tokens import check_kind, serves, takes_oauth
from .transport import USER_AGENT, RawReply, Request, Transport

if TYPE_CHECKING:
    from .convert import Converter, Report
    from .oauth import Connection
    from .options import Options
    from .wire import Content

__all__ = ["Caller"]

T = TypeVar("T")

log: Final = logging.getLogger("aiomerchant")

#: Header fields of every request, whose values are no secrets.
_PUBLIC: Final = frozenset(
    {
        "accept",
        "accept-encoding",
        "content-type",
        "polar-version",
        "square-version",
        "user-agent",
        "x-clear-null",
    }
)


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
        quota: Quota | None = None,
    ) -> None:
        self.provider = provider
        self.package = package
        self.options = options
        self.transport = transport
        self.quota = Quota() if quota is None else quota

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
        check: Callable[[Any, Mapping[str, str]], object] | None = None,
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
            check: Raises `ResponseError` for a decoded answer, or header fields of it, that are of no use.

        Raises:
            MerchantError: Any but `WebhookError`.
        """
        from .convert import Report, converter
        from .wire import encode_body

        options = self.options
        content: Content | None = None
        call = Call(
            operation,
            options,
            self.transport,
            lambda: self._secrets(call, path, query, body if content is None else content.plain),
        )
        if options.auth is not None:
            call.auth = self._auth(operation, credential)
        call.credential = credential
        report = Report(strict=options.strict)
        if (downloads := streamed.get()) is not None:
            streamed.set(None)  # for this request, and none that a hook makes
            call.stream = True
        try:
            call.check_open()
            if call.stream and operation.paging is not None and not raw:
                raise ConfigurationError(f"{operation.id} gives pages, and no stream")
            convert = converter(self.package)
            if kind is not None:
                convert.check(kind)
            content = encode_body(operation, body, convert, raw=raw, extra=options.extra_body)
            call.key = None if content is None else content.key
            where = self._url(operation, path, query, convert)
            if call.auth is not None:
                call.credential = await call.token(call.auth.token())
            call.request = Request(
                operation.method,
                where,
                self._headers(operation, call.credential, content),
                None if content is None else content.data,
            )
            value = None
            with call.traced():
                answer = await call.run(self.quota)
                try:
                    if downloads is None:
                        value = convert.read(operation, answer.body, report, kind)
                        if check is not None:
                            check(value, answer.headers)
                    else:
                        downloads.append(call.download(answer))
                except ResponseError as error:
                    error.answered(answer)
                    raise
            await self._told(operation, report)
        except BaseException as error:
            call.sign(error)
            raise
        reply = Reply(value, answer, operation=operation.id, attempts=call.attempts, idempotency_key=call.key)
        if (replies := wanted.get()) is not None:
            replies.append(reply)
        return reply

    async def _told(self, operation: Operation[Any], report: Report) -> None:
        """Tell of what was not as documented."""
        hooks = self.options.hooks
        for place, expected, count in report.by_path():
            what = place or "the answer"
            log.warning("%s: %s is not %s as documented (%d times)", operation.id, what, expected, count)
            if hooks is not None and hooks.on_mismatch is not None:
                from .convert import Mismatch
                from .hooks import tell

                await tell(hooks.on_mismatch, Mismatch(place, expected, count, operation.id))

    def _auth(self, operation: Operation[Any], credential: str | None) -> Connection | None:
        """What gives a call its token: not where it has a credential, or needs none."""
        wanted = operation.authorization is not None and operation.own_token and credential is None
        if operation.anonymous:
            wanted = wanted and takes_oauth(operation)
        return self.options.auth if wanted and "authorization" not in self.options.headers else None

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
        from .wire import encode_headers

        # The limiter keeps to the limits of the API, which are none of the storage's.
        options = evolve(
            self.options, base_url=check_url(url), token=None, headers={}, limiter=None, auth=None, cache=None
        )
        call = Call(operation, options, self.transport, lambda: _signed(url, call))
        call.stream = stream
        fields = {"accept": operation.accept, "accept-encoding": "identity", "user-agent": USER_AGENT}
        fields |= check_headers(headers)
        call.request = Request(operation.method, url, encode_headers(fields), body)
        try:
            call.check_open()
            with call.traced():
                return call, await call.run(self.quota)
        except BaseException as error:
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
        from .wire import encode_headers

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
        return encode_headers(headers)

    def _authorization(self, operation: Operation[Any], credential: str | None) -> str | None:
        if credential is not None:
            if operation.authorization is None:
                raise ConfigurationError(f"{operation.id} takes no credential")
            check_kind(operation, check_secret("credential", credential))
            return f"{operation.authorization} {credential}"
        if operation.authorization is None or "authorization" in self.options.headers:
            return None
        token = self.options.token if operation.own_token else None
        if operation.anonymous and (token is None or not serves(operation, token)):
            return None
        if token is not None:
            check_kind(operation, token)
            return f"{operation.authorization} {token}"
        where = "give the client an access_token" if operation.own_token else "give it with the call"
        raise ConfigurationError(f"{operation.id} needs a credential: {where}")

    def _secrets(self, call: Call, path: Values | None, query: Values | None, body: Any) -> Iterator[str]:
        """What a call sends and nobody else may see."""
        yield from (secret for secret in (self.options.token, call.credential) if isinstance(secret, str))
        yield from _secret_headers(call)
        values = {"path": path, "query": query, "body": body}
        for part, *names in call.operation.secrets:
            yield from _texts(values[part], names)


def _secret_headers(call: Call) -> Iterator[str]:
    if call.latest is None:
        return
    for name, value in call.latest.headers.items():
        if name.lower() not in _PUBLIC:
            yield value
            yield value.partition(" ")[2]  # an Authorization header is a scheme and a credential


def _signed(url: str, call: Call) -> Iterator[str]:
    """The secrets of an address that grants access by itself, such as that of a file."""
    yield url
    parts = urlsplit(url)
    yield parts.query
    yield from (value for _, value in parse_qsl(parts.query))
    yield from _secret_headers(call)


def _texts(value: Any, names: Sequence[str]) -> Iterator[str]:
    """The texts in a value that stand below these names, through all lists."""
    if isinstance(value, list | tuple):
        for item in value:
            yield from _texts(item, names)
    elif isinstance(value, Model):
        yield from _texts({name: getattr(value, name, None) for name in names[:1]}, names)
    elif isinstance(value, Mapping):
        if not names:
            yield from (text for item in value.values() for text in _texts(item, ()))
        elif names[0] == "*":
            for item in value.values():
                yield from _texts(item, names[1:])
        else:
            yield from _texts(value.get(names[0]), names[1:])
    elif value is not None and not names:
        yield str(value)
