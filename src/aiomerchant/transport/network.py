"""The settings of a client's own connections: proxy, TLS, limits and idle times."""

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
    """The settings of a client's own connections.

    Attributes:
        proxy: The address of an HTTP proxy: `http://user:password@proxy.example:3128`. The environment and
            ~/.netrc are never read.
        tls: The TLS context for the provider, with the trusted certificates and the client's own; None for
            the system's. Make it by `ssl.create_default_context`.
        limit: The most connections that are open at once; None for no limit.
        limit_per_host: The most connections to one host; None for no limit.
        keepalive: Seconds that an idle connection stays open.
        write_keepalive: Seconds that a connection may have been idle before a POST or PATCH without an
            idempotency key is sent on it. A server may close an idle connection at the same moment, and such
            a request cannot be repeated. With 0 they use no idle connection. Other requests may use any open
            connection.
    """

    proxy: str | None = field(default=None, repr=False, validator=_proxy)
    tls: ssl.SSLContext | None = field(default=None, validator=_tls)
    limit: int | None = field(default=100, validator=_bound)
    limit_per_host: int | None = field(default=None, validator=_bound)
    keepalive: float = field(default=15.0, validator=check_wait)
    write_keepalive: float = field(default=0.5, validator=check_wait)
