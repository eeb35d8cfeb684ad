"""ListResourceWebhookDelivery. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.pagination import Pagination
    from ..models.webhook_delivery import WebhookDelivery


@model
class ListResourceWebhookDelivery(Model):
    """Schema `ListResource_WebhookDelivery_`."""

    items: list[WebhookDelivery]
    pagination: Pagination
