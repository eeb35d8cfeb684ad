"""The keyword arguments of clients and views as types, for type checkers."""

from __future__ import annotations

from collections.abc import Mapping
from types import ModuleType
from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    import aiohttp

    from aiomerchant.plugins.cache import Cache
    from aiomerchant.plugins.hooks import Hooks
    from aiomerchant.plugins.limiter import Limiter
    from aiomerchant.plugins.telemetry import Telemetry
    from aiomerchant.transport.network import Network

    from .policies import Retry, Timeout
    from .tokens import TokenFunction, TokenSource

__all__ = ["ClientOptions", "KeywordOptions", "ViewOptions"]


class KeywordOptions(TypedDict, total=False):
    """The keyword arguments of a client."""

    auth: TokenSource | TokenFunction | None
    environment: Literal["production", "sandbox"]
    base_url: str | None
    allow_http: bool
    version: str | None
    types: ModuleType | str | None
    session: aiohttp.ClientSession | None
    network: Network | None
    headers: Mapping[str, str] | None
    application: str | None
    timeout: Timeout | float
    retry: Retry | int | None
    strict: bool
    hooks: Hooks | None
    limiter: Limiter | None
    telemetry: Telemetry | None
    cache: Cache | None


class ClientOptions(KeywordOptions, total=False):
    """The arguments of a client."""

    access_token: str | None


class ViewOptions(TypedDict, total=False):
    """The arguments of `with_options`."""

    access_token: str | None
    auth: TokenSource | TokenFunction | None
    version: str
    timeout: Timeout | float
    retry: Retry | int | None
    headers: Mapping[str, str]
    extra_query: Mapping[str, Any]
    extra_body: Mapping[str, Any]
    strict: bool
    hooks: Hooks | None
    limiter: Limiter | None
    telemetry: Telemetry | None
    cache: Cache | None
