"""Square: webhooks. Generated from spec/."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from aiomerchant_core import Resource

if TYPE_CHECKING:
    from .webhooks_event_types import WebhooksEventTypes
    from .webhooks_subscriptions import WebhooksSubscriptions


class Webhooks(Resource):
    """Notices of events, sent to URLs of the application."""

    @cached_property
    def event_types(self) -> WebhooksEventTypes:
        from .webhooks_event_types import WebhooksEventTypes

        return WebhooksEventTypes(self._send)

    @cached_property
    def subscriptions(self) -> WebhooksSubscriptions:
        from .webhooks_subscriptions import WebhooksSubscriptions

        return WebhooksSubscriptions(self._send)
