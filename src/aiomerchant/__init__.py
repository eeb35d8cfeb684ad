"""aiomerchant: an async-first SDK for the Polar and Square APIs."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from aiomerchant_api.core import NULL, Model, Operation, Page, Pages, Unknown

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
    PermissionDeniedError,
    RateLimitError,
    ResponseError,
    ServerError,
    UnprocessableEntityError,
    WebhookError,
)
from .options import Retry, Timeout

if TYPE_CHECKING:
    from . import polar, square

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
    "MerchantError",
    "Model",
    "NotFoundError",
    "Operation",
    "Page",
    "Pages",
    "PaginationError",
    "PermissionDeniedError",
    "Polar",
    "RateLimitError",
    "ResponseError",
    "Retry",
    "ServerError",
    "Square",
    "Timeout",
    "Unknown",
    "UnprocessableEntityError",
    "WebhookError",
    "__version__",
    "polar",
    "square",
]


def __getattr__(name: str) -> Any:
    # Models are many: their modules are loaded when they are asked for (PEP 562).
    if name in {"polar", "square"}:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
