"""How a client's own sessions connect, and how long a connection may be idle."""

from __future__ import annotations

import ssl
from typing import Any
from urllib.parse import urlsplit

from attrs import Attribute, field, frozen

from aiomerchant.checks import check_count, check_wait, visible
from aiomerchant.errors import ConfigurationError

__all__ = ["Network"]


def _bound(_: Any, attribute: Attribute[Any], value: Any) -> None:
    if value is not None:
        check_count(_, attribute, value)


def _proxy(_: Any, __: Attribute[Any], value: Any) -> None:
    if value is None:
        return
    problem = "proxy must be an absolute http or https address"
    if not isinstance(value, str) or not visible(value):
        raise ConfigurationError(problem)
    try:
        parts = urlsplit(value)
        valid = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        valid = False
    if not valid:
        # Without the value: it may hold a password.
        raise ConfigurationError(problem)


def _tls(_: Any, __: Attribute[Any], value: Any) -> None:
    if value is not None and not isinstance(value, ssl.SSLContext):
        raise ConfigurationError(f"tls must be an ssl.SSLContext, not {type(value).__name__}")


@frozen(kw_only=True)
class Network:
    """How a client's own sessions connect.

    Attributes:
        proxy: The address of an HTTP proxy: `http://user:password@proxy.example:3128`. The environment and
            ~/.netrc are never read.
        tls: The TLS context for the provider, with the certificates to trust and to show; None is the
            system's. Made by `ssl.create_default_context`.
        limit: How many connections may be open at once; None is no limit.
        limit_per_host: How many of them to one host; None is no limit.
        keepalive: Seconds that an idle connection stays open.
        write_keepalive: Seconds that a connection may have been idle for a POST or PATCH without an
            idempotency key. A server may close a connection just as a request goes out on it, and such a
            request cannot be repeated. With 0 they use no idle connection. Other requests may use one for as
            long as it is open.
    """

    proxy: str | None = field(default=None, repr=False, validator=_proxy)
    tls: ssl.SSLContext | None = field(default=None, validator=_tls)
    limit: int | None = field(default=100, validator=_bound)
    limit_per_host: int | None = field(default=None, validator=_bound)
    keepalive: float = field(default=15.0, validator=check_wait)
    write_keepalive: float = field(default=0.5, validator=check_wait)
