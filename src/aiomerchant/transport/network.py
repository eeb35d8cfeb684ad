"""The settings of a client's own connections: proxy, TLS, limits and idle times."""

from __future__ import annotations

import ssl
from typing import Any, Final
from urllib.parse import urlsplit

from attrs import Attribute, field, fields, frozen

from aiomerchant.checks import check_count, check_instance, check_wait, visible
from aiomerchant.errors import ConfigurationError
from aiomerchant_core import explains
from aiomerchant_core.value_object import ValueObject

__all__ = ["Network", "environment_proxy"]


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


def _flag(_: Any, attribute: Attribute[Any], value: Any) -> None:
    check_instance(attribute.name, value, bool)


def _tls(_: Any, __: Attribute[Any], value: Any) -> None:
    if value is not None and not isinstance(value, ssl.SSLContext):
        raise ConfigurationError(f"tls must be an ssl.SSLContext, not {type(value).__name__}")


@explains
@frozen(kw_only=True, eq=False, repr=False)
class Network(ValueObject):
    """The settings of a client's own connections.

    Attributes:
        proxy: The address of an HTTP proxy: `http://user:password@proxy.example:3128`.
        trust_env: True to use the proxies that the environment names, if `proxy` is None: HTTPS_PROXY,
            HTTP_PROXY, ALL_PROXY and NO_PROXY. ~/.netrc is never read.
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
    trust_env: bool = field(default=False, validator=_flag)
    tls: ssl.SSLContext | None = field(default=None, validator=_tls)
    limit: int | None = field(default=100, validator=_bound)
    limit_per_host: int | None = field(default=None, validator=_bound)
    keepalive: float = field(default=15.0, validator=check_wait)
    write_keepalive: float = field(default=0.5, validator=check_wait)

    def proxy_for(self, url: str) -> str | None:
        """The proxy for an address.

        Raises:
            ConfigurationError: The one of the environment is no http or https address. The message does not
                show it: it may hold a password.
        """
        if self.proxy is not None or not self.trust_env or (found := environment_proxy(url)) is None:
            return self.proxy
        try:
            _proxy(None, _PROXY, found)
        except ConfigurationError as error:
            raise ConfigurationError(f"{error.message}, which that of the environment is not") from None
        return found


_PROXY: Final[Attribute[Any]] = fields(Network).proxy


def environment_proxy(url: str) -> str | None:
    """The proxy that the environment names for an address, as most programs read it; None for none."""
    from urllib.request import getproxies, proxy_bypass

    parts, proxies = urlsplit(url), getproxies()
    found = proxies.get(parts.scheme) or proxies.get("all")
    if not found or proxy_bypass(parts.netloc):
        return None
    return found if "://" in found else f"http://{found}"
