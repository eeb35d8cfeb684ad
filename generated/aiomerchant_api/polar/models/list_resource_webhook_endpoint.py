"""ListResourceWebhookEndpoint. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.pagination import Pagination
    from ..models.webhook_endpoint import WebhookEndpoint


@model
class ListResourceWebhookEndpoint(Model):
    """Schema `ListResource_WebhookEndpoint_`."""

    items: list[WebhookEndpoint]
    pagination: Pagination
