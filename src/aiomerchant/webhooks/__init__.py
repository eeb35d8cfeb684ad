"""Webhooks: verified, decoded to typed events, and dispatched to handlers.

webhooks = PolarWebhooks(secret)
event = webhooks.receive(body, headers)

router = WebhookRouter({"/webhooks/polar": webhooks})

@router.on("order.paid")
async def paid(event): ...

headers = sign("polar", body, secret, id="evt_1", timestamp=datetime.now(UTC))
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant.lazy import lazily

if TYPE_CHECKING:
    from aiomerchant.errors import (
        WebhookError,
        WebhookPayloadError,
        WebhookSignatureError,
        WebhookTimestampError,
    )
    from aiomerchant.polar.provider import Derivation
    from aiomerchant.polar.webhooks import PolarWebhooks
    from aiomerchant.square.webhooks import SquareWebhooks
    from aiomerchant_api.polar.events import PolarEvent, PolarEventType
    from aiomerchant_api.square.events import SquareEvent, SquareEventType
    from aiomerchant_core import Event, UnknownEvent

    from .inbox import Inbox
    from .router import WebhookRouter
    from .signatures import sign
    from .verification import Headers

__all__ = [
    "Derivation",
    "Event",
    "Headers",
    "Inbox",
    "PolarEvent",
    "PolarEventType",
    "PolarWebhooks",
    "SquareEvent",
    "SquareEventType",
    "SquareWebhooks",
    "UnknownEvent",
    "WebhookError",
    "WebhookPayloadError",
    "WebhookRouter",
    "WebhookSignatureError",
    "WebhookTimestampError",
    "sign",
]

#: The module that each name is imported from when it is asked for (PEP 562). The unions of events import
#: all of their members: code that only annotates imports them for type checkers.
_MODULES = {
    "Derivation": "aiomerchant.polar.provider",
    "Event": "aiomerchant_core",
    "Headers": ".verification",
    "Inbox": ".inbox",
    "PolarEvent": "aiomerchant_api.polar.events",
    "PolarEventType": "aiomerchant_api.polar.events",
    "PolarWebhooks": "aiomerchant.polar.webhooks",
    "SquareEvent": "aiomerchant_api.square.events",
    "SquareEventType": "aiomerchant_api.square.events",
    "SquareWebhooks": "aiomerchant.square.webhooks",
    "UnknownEvent": "aiomerchant_core",
    "WebhookError": "aiomerchant.errors",
    "WebhookPayloadError": "aiomerchant.errors",
    "WebhookRouter": ".router",
    "WebhookSignatureError": "aiomerchant.errors",
    "WebhookTimestampError": "aiomerchant.errors",
    "sign": ".signatures",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazily(__name__, _MODULES)
