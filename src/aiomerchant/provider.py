"""What the shared code has to know of a provider: one frozen record each, found by its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

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
    "names",
    "providers",
    "register",
]

#: The providers that come with this package.
ProviderName: TypeAlias = Literal["polar", "square"]

#: By name: the record, or the module that has it as `PROVIDER` and is imported at its first use.
_registered: dict[str, Provider | str] = {
    "polar": "aiomerchant.polar.provider",
    "square": "aiomerchant.square.provider",
}


class TokenKind(NamedTuple):
    """A kind of token or secret, which its prefix shows.

    Attributes:
        prefix: What each of them begins with: `polar_oat_`.
        name: What messages call it: `an organization access token`.
        scheme: The security scheme of the document that it serves; None where it authorizes nothing.
    """

    prefix: str
    name: str
    scheme: str | None = None


class ErrorBody(NamedTuple):
    """What the body of an error says.

    Attributes:
        code: The provider's name for the error.
        message: What went wrong, as one line (see `masking.one_line`).
        details: Each fault by itself.
    """

    code: str | None = None
    message: str | None = None
    details: tuple[Detail, ...] = ()


def _nothing(*_: Any) -> None:
    return None


@frozen(kw_only=True, eq=False, repr=False)
class Provider:
    """A provider: its names, its addresses, and its answers to what providers do differently.

    docs/architecture.md lists what a provider needs beside its record.

    Attributes:
        name: What operations, errors and connections name it by: `polar`.
        title: What people call it: `Polar`.
        package: The package of aiomerchant_api with its types: `polar`.
        version: The API version that clients ask for.
        versions: By API version, the packages of the other versions that have types.
        version_header: The header field that names the version, in lower case.
        servers: The base address of the API in each environment.
        token_kinds: Its tokens and secrets, those of one kind together.
        oauth_scheme: The security scheme that an access token of OAuth serves.
        secrets: A regular expression for what its tokens and secrets begin with, in any case. Whatever begins
            so is taken out of messages.
        null_header: The header field that goes with a body that holds an explicit null.
        request_id_headers: The header fields with its id of a request, in lower case.
        read_error: What a JSON object that is the body of an error says; None where it has none of the
            provider's own forms, so that the common ones are tried (RFC 6749; `code` and `message`).
        error_mark: What stands in the text of an answer with status 2xx if it may say that the operation
            failed; None where none ever does.
        is_error: Whether the JSON object of such an answer says so.
        lacks_version: Whether an answer, with its parsed body, may say that the server does not know the API
            version that was asked for.
        sign: `module:attribute` of the function that signs a delivery: the body and the secret, and what else
            its scheme needs by keyword, give the header fields by lower-case name.
        client: `module:attribute` of the class of its clients.
        server: `module:attribute` of its server in the sandbox, if it has one there.
        additions: `module:attribute` of the required fields, by schema, that its server answers beyond the
            document.
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
    read_error: Callable[[Mapping[str, Any]], ErrorBody | None] = _nothing
    error_mark: bytes | None = None
    is_error: Callable[[Mapping[str, Any]], bool | None] = _nothing
    lacks_version: Callable[[RawReply, Any, str], bool | None] = _nothing
    client: str | None = None
    sign: str | None = None
    server: str | None = None
    additions: str | None = None

    def __repr__(self) -> str:
        return f"Provider({self.name!r}, version={self.version!r})"

    @property
    def public_headers(self) -> frozenset[str]:
        """The header fields of its requests whose values are no secrets."""
        return frozenset((self.version_header, *(self.null_header or ())[:1]))

    def load(self, part: str) -> Any:
        """What a field such as `sign` names, imported at its first use.

        Raises:
            ConfigurationError: The provider has none.
        """
        where: str | None = getattr(self, part)
        if where is None:
            from .errors import ConfigurationError

            raise ConfigurationError(f"{self.title} has no {part}")
        module, _, attribute = where.partition(":")
        return getattr(import_module(module), attribute)


def register(record: Provider) -> Provider:
    """Make a provider known by its name; give the record back.

    Raises:
        ConfigurationError: There is another one of this name.
    """
    if _registered.setdefault(record.name, record) is not record:
        from .errors import ConfigurationError

        raise ConfigurationError(f"there is a provider {record.name!r} already")
    return record


@cache
def get_provider(name: str) -> Provider:
    """The provider of this name.

    Raises:
        ConfigurationError: There is none.
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
    """The names of all that are known, in the order of their registration."""
    return tuple(_registered)


def providers() -> tuple[Provider, ...]:
    """All that are known, in the order of their registration."""
    return tuple(map(get_provider, _registered))
