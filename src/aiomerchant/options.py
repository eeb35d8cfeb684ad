"""What a caller may choose about a client and its calls, checked where it is given."""

from __future__ import annotations

import re
from collections.abc import Mapping
from math import isfinite
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from attrs import Attribute, field, frozen

from .errors import ConfigurationError
from .tokens import is_prefix

if TYPE_CHECKING:
    from .cache import Cache
    from .hooks import Hooks
    from .limiter import Limiter
    from .oauth import Connection
    from .telemetry import Telemetry

__all__ = [
    "Options",
    "Retry",
    "Timeout",
    "check_base_url",
    "check_count",
    "check_encrypted",
    "check_extra",
    "check_headers",
    "check_instance",
    "check_seconds",
    "check_secret",
    "check_url",
    "check_wait",
    "check_whole",
    "visible",
]


def _seconds(_: Any, attribute: Attribute[Any], value: Any) -> None:
    """Positive, or None for no limit."""
    if value is not None:
        check_seconds(attribute.name, value, "positive seconds or None")


def check_wait(_: Any, attribute: Attribute[Any], value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value) or value < 0:
        raise ConfigurationError(f"{attribute.name} must be seconds from 0, not {value!r}")


def check_count(_: Any, attribute: Attribute[Any], value: Any) -> None:
    check_whole(attribute.name, value, 1)


def check_whole(name: str, value: Any, least: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        raise ConfigurationError(f"{name} must be a whole number from {least}, not {value!r}")
    return value


@frozen(kw_only=True)
class Timeout:
    """How long a call may take, in seconds. None is no limit.

    Attributes:
        connect: To open a connection: the look-up of the host's name, TCP and TLS.
        attempt: For one attempt, from the moment when it has a connection: sending, and reading all of the
            answer. Of an answer that is streamed: until its body begins, and then for each piece of it anew.
        total: For the whole call: all attempts, waiting for free connections, and the waits in between. It
            ends where a stream begins.
    """

    connect: float | None = field(default=10.0, validator=_seconds)
    attempt: float | None = field(default=30.0, validator=_seconds)
    total: float | None = field(default=180.0, validator=_seconds)


@frozen(kw_only=True)
class Retry:
    """How often a failed request is repeated, and how long to wait before.

    Only what is safe to repeat is repeated: see `aiomerchant.retry`. Waits are random, between 0 and
    `wait_initial` · 2ⁿ, at most `wait_max`, and at least what the provider asked for with Retry-After.

    Attributes:
        attempts: How many attempts a call has, the first one included.
        wait_initial: The upper end of the first wait, in seconds.
        wait_max: The upper end of any wait, in seconds.
        retry_after_max: The longest Retry-After to wait for, in seconds. Past it the error is raised at once,
            with `retry_after` set.
    """

    attempts: int = field(default=3, validator=check_count)
    wait_initial: float = field(default=0.5, validator=check_wait)
    wait_max: float = field(default=8.0, validator=check_wait)
    retry_after_max: float = field(default=60.0, validator=check_wait)


def check_instance(name: str, value: Any, kind: type[Any]) -> None:
    if not isinstance(value, kind):
        raise ConfigurationError(f"{name} must be a {kind.__name__}, not {type(value).__name__}")


def _version(_: Any, __: Attribute[Any], value: Any) -> None:
    if not isinstance(value, str) or not visible(value):
        raise ConfigurationError("version must be visible ASCII text without white space, such as a date")


def _token(_: Any, __: Attribute[Any], value: Any) -> None:
    if value is not None:
        check_secret("access_token", value)


def _timeout(_: Any, attribute: Attribute[Any], value: Any) -> None:
    check_instance(attribute.name, value, Timeout)


def _retry(_: Any, attribute: Attribute[Any], value: Any) -> None:
    if value is not None:
        check_instance(attribute.name, value, Retry)


def _strict(_: Any, attribute: Attribute[Any], value: Any) -> None:
    check_instance(attribute.name, value, bool)


# Each imports its module only where an object of it is given: two of them need packages that are optional.


def _hooks(_: Any, attribute: Attribute[Any], value: Any) -> None:
    if value is not None:
        from .hooks import Hooks

        check_instance(attribute.name, value, Hooks)


def _limiter(_: Any, attribute: Attribute[Any], value: Any) -> None:
    if value is not None:
        from .limiter import Limiter

        check_instance(attribute.name, value, Limiter)


def _telemetry(_: Any, attribute: Attribute[Any], value: Any) -> None:
    if value is not None:
        from .telemetry import Telemetry

        check_instance(attribute.name, value, Telemetry)


def _cache(_: Any, attribute: Attribute[Any], value: Any) -> None:
    if value is not None:
        from .cache import Cache

        check_instance(attribute.name, value, Cache)


@frozen(kw_only=True, eq=False)
class Options:
    """Everything a call takes from its client or view."""

    base_url: str
    version: str = field(validator=_version)
    token: str | None = field(default=None, repr=False, validator=_token)
    #: What gives tokens instead, and renews them.
    auth: Connection | None = None
    #: Header fields beside our own, which they replace: lower-case name to value.
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    timeout: Timeout = field(factory=Timeout, validator=_timeout)
    retry: Retry | None = field(factory=Retry, validator=_retry)
    strict: bool = field(default=False, validator=_strict)
    #: Query parameters and body fields that the document does not name: wire name to value.
    extra_query: Mapping[str, Any] = field(factory=dict[str, Any], repr=False)
    extra_body: Mapping[str, Any] = field(factory=dict[str, Any], repr=False)
    hooks: Hooks | None = field(default=None, validator=_hooks)
    limiter: Limiter | None = field(default=None, validator=_limiter)
    telemetry: Telemetry | None = field(default=None, validator=_telemetry)
    cache: Cache | None = field(default=None, validator=_cache)
    #: The largest answer that is read into memory, in bytes after decompression.
    body_limit: int = 16 * 2**20


_FIELD_NAME: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"  # RFC 9110, 5.6.2
_FIELD_VALUE: Final = r"[\t\x20-\x7e\x80-\ud7ff\ue000-\U0010ffff]*"
_FRAMING: Final = frozenset({"connection", "content-length", "transfer-encoding"})


def visible(value: str) -> bool:
    return value.isascii() and value.isprintable() and " " not in value and value != ""


#: Characters that are not seen, and come along where text is copied.
_UNSEEN: Final = frozenset(map(chr, (*range(0x20), 0x7F, *range(0x200B, 0x2010), 0x2060, 0xFEFF)))
#: A byte order mark as it is, and as one reads it who takes UTF-8 for Latin-1.
_ORDER_MARKS: Final = ("\ufeff", "\ufeff".encode().decode("latin-1"))

#: What no issuer gives out, as a whole.
_NO_SECRETS: Final = (
    (re.compile(r"None|null|NULL|undefined"), "is the text of a value that is missing"),
    (re.compile(r"[*•]+|Secret\('\*\*\*.*'\)"), "is masked, as secrets are shown: give the secret itself"),
    (
        re.compile(r"v\d+a?,.*", re.DOTALL),
        "begins with a version and a comma, as signatures do and secrets do not",
    ),
    (re.compile(r"""(["'`]).*\1|\u201c.*\u201d|\u2018.*\u2019""", re.DOTALL), "stands in quotation marks"),
)


def check_secret(name: str, value: Any, *, text: bool = False) -> str:
    """A token, key or secret, as whoever issued it gave it out. No message repeats any of it.

    Refused is what anybody could guess, such as white space, and what can only be a slip of copying. It is
    not repaired: other programs may read the same variable.

    Args:
        name: The argument that it is.
        value: What was given.
        text: Whether it may be any text, as people choose secrets. Otherwise it must be able to stand in a
            header: visible ASCII.

    Raises:
        ConfigurationError: It is none; says what is wrong with it.
    """
    if not isinstance(value, str):
        raise ConfigurationError(f"{name} must be a str, not {type(value).__name__}")
    if (problem := _mistake(value)) is not None:
        raise ConfigurationError(f"{name} {problem}")
    if not text and not visible(value):
        raise ConfigurationError(f"{name} holds white space, a control character or a character beyond ASCII")
    return value


def _mistake(value: str) -> str | None:
    """What shows that this is no secret, whoever chose it."""
    if not value:
        return "is empty"
    if value.isspace():
        return "is only white space"
    if value.startswith(_ORDER_MARKS):
        return "begins with a byte order mark"
    for verb, end in (("begins", value[0]), ("ends", value[-1])):
        if end in "\r\n":
            return f"{verb} with a line break"
        if end.isspace():
            return f"{verb} with white space"
        if end in _UNSEEN:
            return f"{verb} with a character that is not seen"
    if is_prefix(value.rstrip("=")):
        return "is a prefix with nothing after it"
    try:
        value.encode()
    except UnicodeEncodeError:
        return "has characters without UTF-8"
    return next((problem for pattern, problem in _NO_SECRETS if pattern.fullmatch(value)), None)


def check_seconds(name: str, value: Any, kind: str = "positive seconds") -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value) or value <= 0:
        raise ConfigurationError(f"{name} must be {kind}, not {value!r}")
    return value


def check_base_url(value: Any) -> str:
    """An http or https address, with a path if need be; without its trailing slash."""
    problem = "base_url must be an absolute http or https address"
    if not isinstance(value, str) or not visible(value) or "\\" in value:
        raise ConfigurationError(problem)
    try:
        parts = urlsplit(value)
        valid = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
        (parts.hostname or "").encode("idna")
    except ValueError:  # a malformed IPv6 address, port or host name
        raise ConfigurationError(problem) from None
    if not valid:
        raise ConfigurationError(problem)
    if "@" in parts.netloc:
        raise ConfigurationError("base_url must hold no user name and no password")
    if "?" in value or "#" in value:
        raise ConfigurationError("base_url must have no query and no fragment")
    return value.rstrip("/")


def check_extra(name: str, values: Any) -> dict[str, Any]:
    """Extra fields by wire name."""
    if not isinstance(values, Mapping) or not all(isinstance(key, str) and key for key in values):
        raise ConfigurationError(f"{name} must be a mapping of names to values")
    return dict(values)


def check_url(value: Any) -> str:
    """The origin of an absolute https address, or of an http one on this machine. No message repeats it."""
    problem = "the address must be an absolute https address"
    if not isinstance(value, str) or not visible(value) or "\\" in value:
        raise ConfigurationError(problem)
    try:
        parts = urlsplit(value)
        host, port = parts.hostname or "", parts.port
    except ValueError:  # a malformed IPv6 address or port
        raise ConfigurationError(problem) from None
    if not host or port == 0 or parts.scheme not in ({"https", "http"} if _is_loopback(host) else {"https"}):
        raise ConfigurationError(problem)
    if "@" in parts.netloc:
        raise ConfigurationError("the address must hold no user name and no password")
    return f"{parts.scheme}://{parts.netloc}"


def check_encrypted(base_url: str, proxy: str | None) -> None:
    """See that what goes to an address is encrypted on its way, or stays on this machine.

    Tokens, client secrets and the data of customers all go there: https://www.rfc-editor.org/rfc/rfc6750#section-5.3

    Raises:
        ConfigurationError: It goes to another machine as it is.
    """
    if urlsplit(base_url).scheme == "https":  # of which an HTTP proxy sees no more than the host
        return
    for name, address in (("base_url", base_url), ("the proxy of network", proxy)):
        if address is not None and not _is_loopback(urlsplit(address).hostname or ""):
            raise ConfigurationError(
                f"{name} leads to another machine by plain http, and all on the way could read the tokens: "
                "use an https base_url, or say allow_http=True"
            )


def _is_loopback(host: str) -> bool:
    """Whether a host is this machine: 127.0.0.0/8, ::1, or a localhost name (RFC 6761, 6.3)."""
    from ipaddress import ip_address

    try:
        address = ip_address(host)
    except ValueError:
        return re.fullmatch(r"([a-z0-9-]+\.)*localhost\.?", host) is not None
    # Python 3.11 and 3.12 do not look into IPv6 addresses that stand for IPv4 ones.
    return (getattr(address, "ipv4_mapped", None) or address).is_loopback


def check_headers(headers: Any) -> dict[str, str]:
    """Header fields by lower-case name. The messages never repeat a value."""
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
