"""Checks arguments: numbers, addresses and mappings. A check that fails raises `ConfigurationError`."""

from __future__ import annotations

import re
from collections.abc import Coroutine, Mapping
from datetime import timedelta
from math import isfinite
from typing import Any
from urllib.parse import urlsplit

from attrs import Attribute

from .errors import ConfigurationError

__all__ = [
    "check_base_url",
    "check_count",
    "check_encrypted",
    "check_extra",
    "check_instance",
    "check_progress",
    "check_seconds",
    "check_url",
    "check_wait",
    "check_whole",
    "described",
    "visible",
]


def check_wait(_: Any, attribute: Attribute[Any], value: Any) -> None:
    """Validate a field of an attrs class as finite seconds from 0."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value) or value < 0:
        raise ConfigurationError(f"{attribute.name} must be seconds from 0, not {value!r}")


def check_count(_: Any, attribute: Attribute[Any], value: Any) -> None:
    """Validate a field of an attrs class as a whole number from 1."""
    check_whole(attribute.name, value, 1)


def check_whole(name: str, value: Any, least: int) -> int:
    """Check that an argument is an int of at least `least`, and return it."""
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        raise ConfigurationError(f"{name} must be a whole number from {least}, not {value!r}")
    return value


def check_instance(name: str, value: Any, kind: type[Any]) -> None:
    """Check that an argument is an instance of a class."""
    if not isinstance(value, kind):
        raise ConfigurationError(f"{name} must be a {kind.__name__}, not {described(value)}")


def check_progress(value: Any) -> None:
    """Check that a `progress` can be called, if there is one. A class would make an object of each report."""
    if value is not None and (isinstance(value, type) or not callable(value)):
        instead = f"; give an object of it: {value.__name__}(...)" if isinstance(value, type) else ""
        raise ConfigurationError(
            f"progress must be a function of one Progress, not {described(value)}{instead}"
        )


def described(value: object, *, awaits: bool = True) -> str:
    """A value of the wrong kind in a message, which does not show it.

    Args:
        value: The value.
        awaits: Whether to say of a call that it was not awaited, as it has to be in coroutines.
    """
    if isinstance(value, type):
        return f"the class {value.__name__}"
    kind = type(value).__name__
    return f"a {kind} that was not awaited" if awaits and isinstance(value, Coroutine) else kind


def visible(value: str) -> bool:
    """True for visible ASCII: a text that is not empty and has no white space or control characters."""
    return value.isascii() and value.isprintable() and " " not in value and value != ""


def check_seconds(name: str, value: Any, kind: str = "positive seconds") -> float:
    """Check that an argument is finite seconds above 0, and return it. `kind` describes it in the message."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value) or value <= 0:
        shown = "a timedelta: give its total_seconds()" if isinstance(value, timedelta) else repr(value)
        raise ConfigurationError(f"{name} must be {kind}, not {shown}")
    return value


def check_base_url(value: Any) -> str:
    """Check a base address: http or https, a host, and possibly a path. Returned without a trailing slash."""
    problem = "base_url must be an absolute http or https address, such as https://api.example.com"
    if not isinstance(value, str) or not visible(value) or "\\" in value:
        raise ConfigurationError(problem)
    try:
        parts = urlsplit(value)
        valid = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
        # IDNA refuses only two kinds of ASCII labels: empty ones and too long ones (RFC 1035, 2.3.4).
        labels = (parts.hostname or "").removesuffix(".").split(".")
        valid = valid and all(0 < len(label) < 64 for label in labels)
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
    """Check a mapping of fields by wire name, and return a copy."""
    if not isinstance(values, Mapping) or not all(isinstance(key, str) and key for key in values):
        raise ConfigurationError(f"{name} must be a mapping of names to values")
    return dict(values)


def check_url(value: Any) -> str:
    """Check an absolute https address, or an http one on this machine, and return its origin.

    Messages do not show the address.
    """
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
    """Check that requests to an address are encrypted, or stay on this machine.

    They carry tokens, client secrets and the data of customers: https://www.rfc-editor.org/rfc/rfc6750#section-5.3

    Raises:
        ConfigurationError: They would go to another machine, or a proxy there, by plain http.
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
    """True if a host is this machine: 127.0.0.0/8, ::1, or a localhost name (RFC 6761, 6.3)."""
    from ipaddress import ip_address

    try:
        address = ip_address(host)
    except ValueError:
        return re.fullmatch(r"([a-z0-9-]+\.)*localhost\.?", host) is not None
    # Python 3.11 and 3.12 do not look into IPv6 addresses that stand for IPv4 ones.
    return (getattr(address, "ipv4_mapped", None) or address).is_loopback
