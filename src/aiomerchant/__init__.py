"""aiomerchant: an async-first SDK for the Polar and Square APIs."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ._version import __version__
from .lazy import lazily

if TYPE_CHECKING:
    from aiomerchant.files.downloads import Download
    from aiomerchant.files.uploads import Upload
    from aiomerchant.plugins.cache import Cache
    from aiomerchant.plugins.hooks import Hooks, Mismatch, RequestEvent, ResponseEvent, RetryEvent
    from aiomerchant.plugins.limiter import Limiter
    from aiomerchant.plugins.progress_bars import RichProgress, TqdmProgress
    from aiomerchant.plugins.telemetry import Telemetry
    from aiomerchant.polar.client import Polar
    from aiomerchant.request.polling import poll
    from aiomerchant.request.reply import Reply, with_reply
    from aiomerchant.request.stream import stream
    from aiomerchant.square.client import Square
    from aiomerchant.transport.network import Network
    from aiomerchant_core import NULL, Model, Null, Operation, Page, Pages, Progress, Unknown, extra_fields

    from . import polar, square
    from .blocking import Blocking
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
        WaitTimeoutError,
        WebhookError,
        WebhookPayloadError,
        WebhookSignatureError,
        WebhookTimestampError,
    )
    from .money import to_decimal, to_minor
    from .policies import Retry, Timeout

__all__ = [
    "NULL",
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "AuthorizationDenied",
    "BadRequestError",
    "Blocking",
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
    "Null",
    "Operation",
    "Page",
    "Pages",
    "PaginationError",
    "PartialError",
    "PermissionDeniedError",
    "Polar",
    "Progress",
    "RateLimitError",
    "ReconnectRequired",
    "Reply",
    "RequestEvent",
    "ResponseError",
    "ResponseEvent",
    "Retry",
    "RetryEvent",
    "RichProgress",
    "ServerError",
    "Square",
    "StoreError",
    "Telemetry",
    "Timeout",
    "TqdmProgress",
    "Unknown",
    "UnprocessableEntityError",
    "Upload",
    "WaitTimeoutError",
    "WebhookError",
    "WebhookPayloadError",
    "WebhookSignatureError",
    "WebhookTimestampError",
    "__version__",
    "extra_fields",
    "polar",
    "poll",
    "square",
    "stream",
    "to_decimal",
    "to_minor",
    "with_reply",
]


#: The module that each name is imported from when it is asked for (PEP 562). Whoever loads the package for
#: less than a call, as pytest and the shell do, does not wait for aiohttp.
_MODULES = {
    "APIConnectionError": ".errors",
    "APIStatusError": ".errors",
    "APITimeoutError": ".errors",
    "AuthenticationError": ".errors",
    "AuthorizationDenied": ".errors",
    "BadRequestError": ".errors",
    "Blocking": ".blocking",
    "Cache": ".plugins.cache",
    "CallbackError": ".errors",
    "ConfigurationError": ".errors",
    "ConflictError": ".errors",
    "Detail": ".errors",
    "Download": ".files.downloads",
    "Hooks": ".plugins.hooks",
    "Limiter": ".plugins.limiter",
    "MerchantError": ".errors",
    "Mismatch": ".plugins.hooks",
    "Model": "aiomerchant_core",
    "NULL": "aiomerchant_core",
    "Network": ".transport.network",
    "NotFoundError": ".errors",
    "Null": "aiomerchant_core",
    "Operation": "aiomerchant_core",
    "Page": "aiomerchant_core",
    "Pages": "aiomerchant_core",
    "PaginationError": ".errors",
    "PartialError": ".errors",
    "PermissionDeniedError": ".errors",
    "Polar": ".polar.client",
    "Progress": "aiomerchant_core",
    "RateLimitError": ".errors",
    "ReconnectRequired": ".errors",
    "Reply": ".request.reply",
    "RequestEvent": ".plugins.hooks",
    "ResponseError": ".errors",
    "ResponseEvent": ".plugins.hooks",
    "Retry": ".policies",
    "RetryEvent": ".plugins.hooks",
    "RichProgress": ".plugins.progress_bars",
    "ServerError": ".errors",
    "StoreError": ".errors",
    "Square": ".square.client",
    "Telemetry": ".plugins.telemetry",
    "Timeout": ".policies",
    "TqdmProgress": ".plugins.progress_bars",
    "Unknown": "aiomerchant_core",
    "UnprocessableEntityError": ".errors",
    "Upload": ".files.uploads",
    "WaitTimeoutError": ".errors",
    "WebhookError": ".errors",
    "WebhookPayloadError": ".errors",
    "WebhookSignatureError": ".errors",
    "WebhookTimestampError": ".errors",
    "extra_fields": "aiomerchant_core",
    "polar": ".polar",
    "poll": ".request.polling",
    "square": ".square",
    "stream": ".request.stream",
    "to_decimal": ".money",
    "to_minor": ".money",
    "with_reply": ".request.reply",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazily(__name__, _MODULES)

if _level := os.environ.get("AIOMERCHANT_LOG"):
    from .logs import show

    show(_level)
    del show
