"""aiomerchant: an async-first SDK for the Polar and Square APIs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._version import __version__
from .lazy import lazily

if TYPE_CHECKING:
    from aiomerchant_core import NULL, Model, Operation, Page, Pages, Unknown, extra_fields

    from . import polar, square
    from .cache import Cache
    from .convert import Mismatch
    from .downloads import Download
    from .errors import (
        APIConnectionError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        AuthorizationDenied,
        BadRequestError,
        CallbackError,
        ConfigurationError,
        ConflictError,
        Detail,
        MerchantError,
        NotFoundError,
        PaginationError,
        PartialError,
        PermissionDeniedError,
        RateLimitError,
        ReconnectRequired,
        ResponseError,
        ServerError,
        StoreError,
        UnprocessableEntityError,
        WebhookError,
        WebhookPayloadError,
        WebhookSignatureError,
        WebhookTimestampError,
    )
    from .hooks import Hooks, RequestEvent, ResponseEvent, RetryEvent
    from .limiter import Limiter
    from .money import to_decimal, to_minor
    from .network import Network
    from .polar.client import Polar
    from .policies import Retry, Timeout
    from .replies import Reply, with_reply
    from .square.client import Square
    from .streams import stream
    from .telemetry import Telemetry
    from .uploads import Upload

__all__ = [
    "NULL",
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "AuthorizationDenied",
    "BadRequestError",
    "Cache",
    "CallbackError",
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
    "ReconnectRequired",
    "Reply",
    "RequestEvent",
    "ResponseError",
    "ResponseEvent",
    "Retry",
    "RetryEvent",
    "ServerError",
    "Square",
    "StoreError",
    "Telemetry",
    "Timeout",
    "Unknown",
    "UnprocessableEntityError",
    "Upload",
    "WebhookError",
    "WebhookPayloadError",
    "WebhookSignatureError",
    "WebhookTimestampError",
    "__version__",
    "extra_fields",
    "polar",
    "square",
    "stream",
    "to_decimal",
    "to_minor",
    "with_reply",
]


#: The module that each name is imported from when it is asked for (PEP 562). Whoever loads the package for
#: less than a call, as pytest and the shell do, does not wait for aiohttp.
_HOMES = {
    "APIConnectionError": ".errors",
    "APIStatusError": ".errors",
    "APITimeoutError": ".errors",
    "AuthenticationError": ".errors",
    "AuthorizationDenied": ".errors",
    "BadRequestError": ".errors",
    "Cache": ".cache",
    "CallbackError": ".errors",
    "ConfigurationError": ".errors",
    "ConflictError": ".errors",
    "Detail": ".errors",
    "Download": ".downloads",
    "Hooks": ".hooks",
    "Limiter": ".limiter",
    "MerchantError": ".errors",
    "Mismatch": ".convert",
    "Model": "aiomerchant_core",
    "NULL": "aiomerchant_core",
    "Network": ".network",
    "NotFoundError": ".errors",
    "Operation": "aiomerchant_core",
    "Page": "aiomerchant_core",
    "Pages": "aiomerchant_core",
    "PaginationError": ".errors",
    "PartialError": ".errors",
    "PermissionDeniedError": ".errors",
    "Polar": ".polar.client",
    "RateLimitError": ".errors",
    "ReconnectRequired": ".errors",
    "Reply": ".replies",
    "RequestEvent": ".hooks",
    "ResponseError": ".errors",
    "ResponseEvent": ".hooks",
    "Retry": ".policies",
    "RetryEvent": ".hooks",
    "ServerError": ".errors",
    "StoreError": ".errors",
    "Square": ".square.client",
    "Telemetry": ".telemetry",
    "Timeout": ".policies",
    "Unknown": "aiomerchant_core",
    "UnprocessableEntityError": ".errors",
    "Upload": ".uploads",
    "WebhookError": ".errors",
    "WebhookPayloadError": ".errors",
    "WebhookSignatureError": ".errors",
    "WebhookTimestampError": ".errors",
    "extra_fields": "aiomerchant_core",
    "polar": ".polar",
    "square": ".square",
    "stream": ".streams",
    "to_decimal": ".money",
    "to_minor": ".money",
    "with_reply": ".replies",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazily(__name__, _HOMES)
