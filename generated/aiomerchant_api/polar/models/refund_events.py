"""The events of refund. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.refund import Refund


@model
class WebhookRefundCreatedPayload(Event):
    """The event refund.created: a refund was created, whatever its status.

    The payload of the webhook `refund.created`.

    Attributes:
        type: Always `refund.created`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The refund as it is now.
    """

    type: Literal["refund.created"] = "refund.created"
    timestamp: datetime
    api_version: str
    data: Refund


@model
class WebhookRefundUpdatedPayload(Event):
    """The event refund.updated: a refund changed.

    The payload of the webhook `refund.updated`.

    Attributes:
        type: Always `refund.updated`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The refund as it is now.
    """

    type: Literal["refund.updated"] = "refund.updated"
    timestamp: datetime
    api_version: str
    data: Refund
