"""Records of providers by name. Shared code reads in a record how its provider differs from others."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias

from attrs import field, frozen

if TYPE_CHECKING:
    from .errors import Detail
    from .messages import RawReply

__all__ = [
    "ErrorBody",
    "Provider",
    "ProviderName",
    "TokenKind",
    "get_provider",
    "imported_first",
    "names",
    "providers",
    "register",
]

#: The providers that come with this package.
ProviderName: TypeAlias = Literal["polar", "square"]

#: A date, or the month of one.
_DATE: Final = r"[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?"

#: By name: the record, or the module that has it as `PROVIDER` and is imported at its first use.
_registered: dict[str, Provider | str] = {
    "polar": "aiomerchant.polar.provider",
    "square": "aiomerchant.square.provider",
}


class TokenKind(NamedTuple):
    """A kind of token or secret, which is recognized by its prefix.

    Attributes:
        prefix: The prefix: `polar_oat_`.
        name: The name in messages: `an organization access token`.
        scheme: The security scheme of the document that it serves; None if it authorizes nothing.
        use: What it is for beside requests, by the name that `check_secret` takes: `client_secret`.
    """

    prefix: str
    name: str
    scheme: str | None = None
    use: str | None = None


class ErrorBody(NamedTuple):
    """The facts in the body of an error.

    Attributes:
        code: The provider's name for the error.
        message: The provider's message, as one line (see `masking.one_line`). None if there is none beside
            the messages of the faults.
        details: The faults that it lists.
    """

    code: str | None = None
    message: str | None = None
    details: tuple[Detail, ...] = ()


def _nothing(*_: Any) -> None:
    return None


def _is_dated(version: str) -> bool:
    return re.fullmatch(_DATE, version) is not None


@frozen(kw_only=True, eq=False, repr=False)
class Provider:
    """A provider: its names, its addresses, and the rules in which providers differ.

    docs/architecture.md lists what a provider needs beside its record.

    Attributes:
        name: The name in operations, errors and connections: `polar`.
        title: The name in messages and docs: `Polar`.
        package: The package with its types: `aiomerchant_api.polar`.
        version: The API version that clients ask for.
        versions: By API version, the packages of the other versions that have types, by their names beside
            `package`.
        version_header: The header field that names the version, in lower case.
        servers: The base address of the API in each environment.
        token_kinds: Its tokens and secrets, those of one kind together.
        oauth_scheme: The security scheme that an access token of OAuth serves.
        secrets: A regular expression for the prefixes of its tokens and secrets, in any case. Text with such
            a prefix is masked in messages.
        null_header: The header field to send with a body that has an explicit null.
        request_id_headers: The header fields with its id of a request, in lower case.
        read_error: Reads the body of an error, which is a JSON object, with the values that the request sent
            in `body`, `query` and `path`, as far as they are known. Returns None for a body in none of the
            provider's own forms; then the common ones are tried (RFC 6749; `code` and `message`).
        expected: By the code of a detail: the type that a refused value should have, as JSON Schema names it
            (`object`, `array`), or its format (`date-time`, `date`).
        is_error: Returns True if the JSON object of an answer with status 2xx reports a failure; None if no
            such answer does.
        error_member: The name of the member that such an object has, with a value. Others are not asked.
        lacks_version: Returns True if an answer, with its parsed body, may mean that the server does not know
            the API version of the request.
        sign: `module:attribute` of the function that signs a delivery. It takes the body, the secret, and by
            keyword what else the scheme needs, and returns the header fields by lower-case name.
        client: `module:attribute` of the class of its clients.
        client_options: The arguments that its clients have beside those of all clients. Like some of these,
            each may come from the environment, as text.
        server: `module:attribute` of its server in the sandbox, if it has one there.
    """

    name: str
    title: str
    package: str
    version: str
    versions: Mapping[str, str] = field(factory=dict)
    version_header: str
    servers: Mapping[str, str]
    token_kinds: tuple[TokenKind, ...] = ()
    oauth_scheme: str | None = None
    secrets: str | None = None
    null_header: tuple[str, str] | None = None
    request_id_headers: tuple[str, ...] = ()
    read_error: Callable[[Mapping[str, Any], Mapping[str, Any]], ErrorBody | None] = _nothing
    expected: Mapping[str, str] = field(factory=dict)
    is_error: Callable[[Mapping[str, Any]], bool] | None = None
    error_member: str = ""
    lacks_version: Callable[[RawReply, Any, str], bool | None] = _nothing
    client: str | None = None
    client_options: tuple[str, ...] = ()
    sign: str | None = None
    server: str | None = None

    def __repr__(self) -> str:
        return f"Provider({self.name!r}, version={self.version!r})"

    @property
    def public_headers(self) -> frozenset[str]:
        """The names of the provider's own header fields whose values are not secret."""
        return frozenset((self.version_header, *(self.null_header or ())[:1]))

    def takes_version(self, version: object) -> bool:
        """False for what is no API version of it: if one of them is a date, so are all others."""
        if not isinstance(version, str):
            return False
        return not _is_dated(self.version) or (_is_dated(version) and len(version) == len(self.version))

    def check_version(self, version: object) -> None:
        """Check the API version to ask for. The message does not show it: it may be a token.

        Raises:
            ConfigurationError: It is none, because it has another form.
        """
        if not self.takes_version(version):
            from .errors import ConfigurationError

            what = "a date" if _is_dated(self.version) else "text"
            raise ConfigurationError(f"version must be {what} such as {self.version!r}, in this form")

    def load(self, part: str) -> Any:
        """Import the attribute that a field such as `sign` names.

        Raises:
            ConfigurationError: The field is None.
        """
        where: str | None = getattr(self, part)
        if where is None:
            from .errors import ConfigurationError

            raise ConfigurationError(f"{self.title} has no {part}")
        module, _, attribute = where.partition(":")
        return getattr(import_module(module), attribute)


def register(record: Provider) -> Provider:
    """Register a provider under its name, and return its record.

    Raises:
        ConfigurationError: Another provider has this name.
    """
    if _registered.setdefault(record.name, record) is not record:
        from .errors import ConfigurationError

        raise ConfigurationError(f"there is a provider {record.name!r} already")
    return record


@cache
def get_provider(name: str) -> Provider:
    """The provider with this name.

    Raises:
        ConfigurationError: No provider has it.
    """
    found = _registered.get(name)
    if found is None:
        from .errors import ConfigurationError

        names = " or ".join(map(repr, _registered))
        raise ConfigurationError(f"provider must be {names}, not {name!r}")
    if isinstance(found, Provider):
        return found
    record: Provider = import_module(found).PROVIDER
    return record


def names() -> tuple[str, ...]:
    """The names of all providers, in the order of their registration."""
    return tuple(_registered)


def providers() -> tuple[Provider, ...]:
    """All providers, in the order of their registration."""
    return tuple(map(get_provider, _registered))


def imported_first() -> Iterator[Provider]:
    """All providers. Those whose records are imported come first, and another one is when it is reached."""
    return map(get_provider, sorted(_registered, key=_is_to_import))


def _is_to_import(name: str) -> bool:
    found = _registered[name]
    return isinstance(found, str) and found not in sys.modules
