"""Prepares requests: of the values of an operation it makes all that the attempts of a call send."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

from aiomerchant.errors import ConfigurationError, MerchantError
from aiomerchant.masking import Mask
from aiomerchant.messages import Request
from aiomerchant.options import check_headers
from aiomerchant.provider import get_provider
from aiomerchant.tokens import TokenSource, check_kind, check_secret, serves, takes_oauth
from aiomerchant.transport import USER_AGENT
from aiomerchant_core import Model, Operation, Values

from .call import PreparedRequest, annotate, note
from .converter import Converter
from .encode import encode_body, encode_headers, encode_path, encode_query
from .json import Report, dumps

if TYPE_CHECKING:
    from aiomerchant.options import Options

__all__ = ["Preparer"]


class Preparer:
    """Prepares the requests of one provider, with the options of a client or view."""

    def __init__(self, provider: str, options: Options, converter: Converter) -> None:
        self._provider = get_provider(provider)
        self.options = options
        self.converter = converter
        application = options.application
        self._user_agent = USER_AGENT if application is None else f"{application} {USER_AGENT}"
        # What is the same for many calls is made by the first one, by what it depends on.
        self._authorized: dict[Any, tuple[TokenSource | None, str | None]] = {}
        self._fields: dict[Any, Mapping[str, str]] = {}

    def prepare(
        self,
        operation: Operation[Any],
        path: Values | None,
        query: Values | None,
        body: Any,
        credential: str | None,
        *,
        raw: bool,
        kind: Any,
        stream: bool,
    ) -> PreparedRequest:
        """Prepare the request of a call, without the token of a connection. For the arguments see `Caller`.

        Raises:
            ConfigurationError: A value cannot be sent, or the answer cannot be decoded or streamed as asked.
        """
        options, converter = self.options, self.converter
        if operation.deprecated:
            from .deprecation import warn_deprecated

            warn_deprecated(operation)
        secrets = partial(_secrets, operation, path, query, body)
        try:
            if stream and operation.paging is not None and not raw:
                raise ConfigurationError(f"{operation.id} gives pages, and no stream")
            if kind is not None:
                converter.check(kind)
            fill = None
            defaults = options.defaults
            if defaults is not None and defaults.serves(self._token(credential)):
                query = defaults.query(operation, query)
                fill = partial(defaults.body, operation, converter.package)
            content = encode_body(operation, body, converter, raw=raw, extra=options.extra_body, fill=fill)
            if content is not None:
                secrets = partial(_secrets, operation, path, query, content.plain)
            url = self._url(operation, path, query)
            if credential is None:
                connection, authorization = self._own_authorization(operation)
            else:
                connection, authorization = None, self._authorization(operation, credential)
        except MerchantError as error:
            tokens = (token for token in (options.token, credential) if isinstance(token, str))
            annotate(error, operation, Mask((*tokens, *secrets())))
            raise
        except Exception as error:
            error.add_note(note(operation))
            raise
        media, null = (None, False) if content is None else (content.media, content.null)
        if credential is None:
            asked = operation.accept, authorization, media, null
            headers = self._fields.get(asked)
            if headers is None:
                headers = self._fields[asked] = self._headers(*asked)
        else:
            headers = self._headers(operation.accept, authorization, media, null)
        if content is None:
            request = Request(operation.method, url, headers)
            return PreparedRequest(operation, request, secrets, None, credential, connection)
        request = Request(operation.method, url, headers, content.data)
        return PreparedRequest(operation, request, secrets, content.key, credential, connection)

    def prepare_signed(
        self, operation: Operation[Any], url: str, headers: Mapping[str, str], body: bytes | None = None
    ) -> PreparedRequest:
        """A request to an address that grants access by itself, such as that of a file.

        Args:
            operation: What the request is called in errors and logs.
            url: The address, which is a secret.
            headers: The header fields that it wants.
            body: What to send.

        Raises:
            ConfigurationError: A header field cannot be sent.
        """
        fields = {"accept": operation.accept, "accept-encoding": "identity", "user-agent": self._user_agent}
        fields |= check_headers(headers)
        request = Request(operation.method, url, encode_headers(fields), body)
        return PreparedRequest(operation, request, partial(_signed, url))

    def report(self) -> Report:
        """A new report for the mismatches of an answer."""
        return Report(strict=self.options.strict)

    def fingerprint(
        self, operation: Operation[Any], path: Values | None, query: Values | None, body: Any
    ) -> str:
        """A short hash of a request without secrets, by which the state of a walk recognizes its list."""
        defaults = self.options.defaults
        if defaults is not None and defaults.serves(self._token(None)):
            query = defaults.query(operation, query)
        asked = self._url(operation, path, query).removeprefix(self.options.base_url)
        sent = None if body is None else self.converter.write(operation, body)
        extra = self.converter.encode(self.options.extra_body)
        return sha256(dumps([operation.id, asked, sent, extra])).hexdigest()[:16]

    def _url(self, operation: Operation[Any], path: Values | None, query: Values | None) -> str:
        text = self.converter.text
        where = self.options.base_url + encode_path(operation, path, text)
        asked = encode_query(operation, query, text, self.options.extra_query)
        return f"{where}?{asked}" if asked else where

    def _headers(
        self, accept: str, authorization: str | None, media: str | None, null: bool, /
    ) -> Mapping[str, str]:
        """The header fields of a request.

        Args:
            accept: The media type asked for.
            authorization: The credential with its scheme.
            media: The media type of the body.
            null: Whether the body holds an explicit null.
        """
        options, provider = self.options, self._provider
        headers = {
            "accept": accept,
            "accept-encoding": "gzip",
            "user-agent": self._user_agent,
            provider.version_header: options.version,
        }
        if media is not None:
            headers["content-type"] = media
        if null and provider.null_header is not None:
            name, value = provider.null_header
            headers[name] = value
        if authorization is not None:
            headers["authorization"] = authorization
        headers.update(options.headers)
        return encode_headers(headers)

    def _own_authorization(self, operation: Operation[Any]) -> tuple[TokenSource | None, str | None]:
        """The connection that gives a call its token, or else its Authorization header.

        Raises:
            ConfigurationError: There is no token, or it is of a kind that the operation does not take.
        """
        asked = operation.authorization, operation.own_token, operation.anonymous, operation.security
        found = self._authorized.get(asked)
        if found is None:
            connection = self._connection(operation)
            authorization = None if connection is not None else self._authorization(operation, None)
            found = self._authorized[asked] = connection, authorization
        return found

    def _token(self, credential: str | None) -> str | None:
        """The token of a call as far as it is known before a connection is asked for one."""
        if credential is not None:
            return credential
        own = self.options.headers.get("authorization")
        return self.options.token if own is None else own.rpartition(" ")[2]

    def _connection(self, operation: Operation[Any]) -> TokenSource | None:
        """The connection that gives a call its token; None if it needs none."""
        options = self.options
        if options.auth is None or not operation.own_token:
            return None
        if operation.authorization is None or "authorization" in options.headers:
            return None
        return None if operation.anonymous and not takes_oauth(operation) else options.auth

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


def _secrets(
    operation: Operation[Any], path: Values | None, query: Values | None, body: Any
) -> Iterator[str]:
    """The secrets among the values of a call."""
    values = {"path": path, "query": query, "body": body}
    for part, *names in operation.secrets:
        yield from _texts(values[part], names)


def _signed(url: str) -> Iterator[str]:
    """The secrets of an address that grants access by itself, such as that of a file."""
    yield url
    query = urlsplit(url).query
    yield query
    yield from (value for _, value in parse_qsl(query))


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
