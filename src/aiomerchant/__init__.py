"""aiomerchant: an async-first SDK for the Polar and Square APIs."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from aiomerchant_api.core import NULL, Model, Operation, Page, Pages, Unknown, extra_fields

from ._version import __version__
from .client import Polar, Square
from .errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    Detail,
    MerchantError,
    NotFoundError,
    PaginationError,
    PartialError,
    PermissionDeniedError,
    RateLimitError,
    ResponseError,
    ServerError,
    UnprocessableEntityError,
    WebhookError,
)
from .options import Network, Retry, Timeout
from .replies import Reply, with_reply

if TYPE_CHECKING:
    from . import polar, square
    from .convert import Mismatch
    from .hooks import Hooks, RequestEvent, ResponseEvent, RetryEvent
    from .limiter import Limiter
    from .money import to_decimal, to_minor
    from .streams import Download, stream
    from .telemetry import Telemetry
    from .uploads import Upload

__all__ = [
    "NULL",
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "Detail",
    "Download",
    "Hooks",
    "Limiter",
    "MerchantError",
    "Mismatch",
    "Model",
    "Network",
    "NotFoundError",
    "Operation",
    "Page",
    "Pages",
    "PaginationError",
    "PartialError",
    "PermissionDeniedError",
    "Polar",
    "RateLimitError",
    "Reply",
    "RequestEvent",
    "ResponseError",
    "ResponseEvent",
    "Retry",
    "RetryEvent",
    "ServerError",
    "Square",
    "Telemetry",
    "Timeout",
    "Unknown",
    "UnprocessableEntityError",
    "Upload",
    "WebhookError",
    "__version__",
    "extra_fields",
    "polar",
    "square",
    "stream",
    "to_decimal",
    "to_minor",
    "with_reply",
]


#: What few programs need at once, by the module it is in (PEP 562).
_LATER = {
    "Download": "streams",
    "Hooks": "hooks",
    "Limiter": "limiter",
    "Mismatch": "convert",
    "RequestEvent": "hooks",
    "ResponseEvent": "hooks",
    "RetryEvent": "hooks",
    "Telemetry": "telemetry",
    "Upload": "uploads",
    "stream": "streams",
    "to_decimal": "money",
    "to_minor": "money",
}


def __getattr__(name: str) -> Any:
    # Models are many: their modules are loaded when they are asked for.
    if name in {"polar", "square"}:
        return import_module(f".{name}", __name__)
    if name in _LATER:
        value = globals()[name] = getattr(import_module(f".{_LATER[name]}", __name__), name)
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
