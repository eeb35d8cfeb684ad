"""The events of discount. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.discount import Discount


@model
class WebhookDiscountCreatedPayload(Event):
    """The event discount.created: a discount was created.

    The payload of the webhook `discount.created`.

    Attributes:
        type: Always `discount.created`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The discount as it is now.
    """

    type: Literal["discount.created"] = "discount.created"
    timestamp: datetime
    api_version: str
    data: Discount


@model
class WebhookDiscountDeletedPayload(Event):
    """The event discount.deleted: a discount was deleted.

    The payload of the webhook `discount.deleted`.

    Attributes:
        type: Always `discount.deleted`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The discount as it last was.
    """

    type: Literal["discount.deleted"] = "discount.deleted"
    timestamp: datetime
    api_version: str
    data: Discount


@model
class WebhookDiscountUpdatedPayload(Event):
    """The event discount.updated: a discount changed.

    The payload of the webhook `discount.updated`.

    Attributes:
        type: Always `discount.updated`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The discount as it is now.
    """

    type: Literal["discount.updated"] = "discount.updated"
    timestamp: datetime
    api_version: str
    data: Discount
