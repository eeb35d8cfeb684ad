"""The options of a client or view, which are checked when they are given."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Protocol

from attrs import Attribute, field, frozen

from aiomerchant_core.value_object import Shown

from .checks import check_instance, visible
from .errors import ConfigurationError
from .policies import Retry, Timeout, retry_policy, time_limits
from .tokens import TokenSource, check_secret

if TYPE_CHECKING:
    from aiomerchant.plugins.cache import Cache
    from aiomerchant.plugins.hooks import Hooks
    from aiomerchant.plugins.limiter import Limiter
    from aiomerchant.plugins.telemetry import Telemetry
    from aiomerchant_core import Operation, Values

__all__ = ["OPTIONS_ELSEWHERE", "OPTIONS_OF_CALLS", "Defaults", "Options", "check_headers"]

#: What SDKs of several providers call options of a client or view: the name here, if need be with a comma and
#: a remark.
OPTIONS_ELSEWHERE: Final[Mapping[str, str]] = {
    **dict.fromkeys(("api_key", "bearer_auth", "bearer_token", "oauth_token", "token"), "access_token"),
    **dict.fromkeys(("timeout_in_seconds", "timeout_secs"), "timeout"),
    "timeout_ms": "timeout, in seconds",
    **dict.fromkeys(("max_retries", "retries"), "retry, which counts all attempts"),
    **dict.fromkeys(("additional_headers", "default_headers", "extra_headers", "http_headers"), "headers"),
    "additional_query_parameters": "extra_query",
    "additional_body_parameters": "extra_body",
    "api_version": "version",
}
#: The same, for keywords of a call, whose options are those of its view.
OPTIONS_OF_CALLS: Final[Mapping[str, str]] = {
    **OPTIONS_ELSEWHERE,
    **{
        name: name
        for name in (
            *("access_token", "auth", "version", "timeout", "retry", "headers", "extra_query", "extra_body"),
            *("strict", "hooks", "limiter", "telemetry", "cache"),
        )
    },
    **dict.fromkeys(("options", "request_options"), "timeout retry headers"),
}

_FIELD_NAME: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"  # RFC 9110, 5.6.2
_FIELD_VALUE: Final = r"[\t\x20-\x7e\x80-\ud7ff\ue000-\U0010ffff]*"
#: RFC 9110, 10.1.5: products, each with a version if it has one, and comments after the first.
_PRODUCT: Final = rf"{_FIELD_NAME}(?:/{_FIELD_NAME})?"
_PRODUCTS: Final = rf"{_PRODUCT}(?: (?:{_PRODUCT}|\([\x20-\x27\x2a-\x5b\x5d-\x7e]*\)))*"
_FRAMING: Final = frozenset({"connection", "content-length", "transfer-encoding"})


def _version(_: Any, __: Attribute[Any], value: Any) -> None:
    if not isinstance(value, str) or not visible(value):
        raise ConfigurationError("version must be visible ASCII text without white space")


def _token(_: Any, __: Attribute[Any], value: Any) -> None:
    if value is not None:
        check_secret("access_token", value)


def _application(_: Any, __: Attribute[Any], value: Any) -> None:
    if value is not None and (not isinstance(value, str) or not re.fullmatch(_PRODUCTS, value)):
        raise ConfigurationError(
            "application must be a name for the User-Agent with a version, such as 'my-shop/1.2', "
            "and a comment if need be: 'my-shop/1.2 (https://shop.example)'"
        )


def _strict(_: Any, attribute: Attribute[Any], value: Any) -> None:
    check_instance(attribute.name, value, bool)


# Each imports its module only where an object of it is given: two of them need packages that are optional.


def _hooks(_: Any, attribute: Attribute[Any], value: Any) -> None:
    if value is not None:
        from aiomerchant.plugins.hooks import Hooks

        check_instance(attribute.name, value, Hooks)


def _limiter(_: Any, attribute: Attribute[Any], value: Any) -> None:
    if value is not None:
        from aiomerchant.plugins.limiter import Limiter

        check_instance(attribute.name, value, Limiter)


def _telemetry(_: Any, attribute: Attribute[Any], value: Any) -> None:
    if value is not None:
        from aiomerchant.plugins.telemetry import Telemetry

        check_instance(attribute.name, value, Telemetry)


def _cache(_: Any, attribute: Attribute[Any], value: Any) -> None:
    if value is not None:
        from aiomerchant.plugins.cache import Cache

        check_instance(attribute.name, value, Cache)


class Defaults(Protocol):
    """Values of a client for what its calls leave out."""

    def serves(self, token: str | None) -> bool:
        """True if they go with a token; None is one that is not known yet."""
        ...

    def query(self, operation: Operation[Any], values: Values | None) -> Values | None:
        """The query parameters of a call, filled in."""
        ...

    def body(self, operation: Operation[Any], package: str, plain: Any) -> Any:
        """The JSON of the body of a call, filled in, with the package of its types."""
        ...


@frozen(kw_only=True, eq=False, repr=False)
class Options(Shown):
    """The options of a client or view, which hold for each of its calls."""

    base_url: str
    version: str = field(validator=_version)
    token: str | None = field(default=None, repr=False, validator=_token)
    #: Gives and renews the tokens; None if `token` is the token, or if there is none.
    auth: TokenSource | None = None
    #: Header fields beside our own, which they replace: lower-case name to value.
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    #: The application's name and version, before this package's in the User-Agent.
    application: str | None = field(default=None, validator=_application)
    timeout: Timeout = field(factory=Timeout, converter=time_limits)
    retry: Retry | None = field(factory=Retry, converter=retry_policy)
    strict: bool = field(default=False, validator=_strict)
    #: Query parameters and body fields that the document does not name: wire name to value.
    extra_query: Mapping[str, Any] = field(factory=dict[str, Any], repr=False)
    extra_body: Mapping[str, Any] = field(factory=dict[str, Any], repr=False)
    #: What is filled in where calls leave it out, if anything is.
    defaults: Defaults | None = None
    hooks: Hooks | None = field(default=None, validator=_hooks)
    limiter: Limiter | None = field(default=None, validator=_limiter)
    telemetry: Telemetry | None = field(default=None, validator=_telemetry)
    cache: Cache | None = field(default=None, validator=_cache)
    #: The largest answer that is read into memory, in bytes after decompression.
    body_limit: int = 16 * 2**20


def check_headers(headers: Any) -> dict[str, str]:
    """Check header fields, and return them by lower-case name. Messages do not show their values.

    Raises:
        ConfigurationError: A name or a value is not valid, or a field is given twice, or the connection sets
            it.
    """
    if not isinstance(headers, Mapping):
        raise ConfigurationError("headers must be a mapping of names to values")
    given: Mapping[Any, Any] = headers
    checked: dict[str, str] = {}
    for name, value in given.items():
        if not isinstance(name, str) or not re.fullmatch(_FIELD_NAME, name):
            raise ConfigurationError(f"{name!r} is no header name")
        key = name.lower()
        if key in _FRAMING:
            raise ConfigurationError(f"the header {name} is set by the connection")
        if key in checked:
            raise ConfigurationError(f"the header {name} is given twice")
        if not isinstance(value, str) or not re.fullmatch(_FIELD_VALUE, value):
            raise ConfigurationError(f"the header {name} must be a str without control characters")
        if key == "authorization":
            check_secret(f"the header {name}", value, text=True)
        checked[key] = value
    return checked
