"""The events of product. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.product import Product


@model
class WebhookProductCreatedPayload(Event):
    """The event product.created: a product was created.

    The payload of the webhook `product.created`.

    Attributes:
        type: Always `product.created`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The product as it is now.
    """

    type: Literal["product.created"] = "product.created"
    timestamp: datetime
    api_version: str
    data: Product


@model
class WebhookProductUpdatedPayload(Event):
    """The event product.updated: a product changed.

    The payload of the webhook `product.updated`.

    Attributes:
        type: Always `product.updated`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The product as it is now.
    """

    type: Literal["product.updated"] = "product.updated"
    timestamp: datetime
    api_version: str
    data: Product
