"""The events of benefit. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.benefit import Benefit


@model
class WebhookBenefitCreatedPayload(Event):
    """The event benefit.created: a benefit was created.

    The payload of the webhook `benefit.created`.

    Attributes:
        type: Always `benefit.created`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The benefit as it is now.
    """

    type: Literal["benefit.created"] = "benefit.created"
    timestamp: datetime
    api_version: str
    data: Benefit


@model
class WebhookBenefitUpdatedPayload(Event):
    """The event benefit.updated: a benefit changed.

    The payload of the webhook `benefit.updated`.

    Attributes:
        type: Always `benefit.updated`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The benefit as it is now.
    """

    type: Literal["benefit.updated"] = "benefit.updated"
    timestamp: datetime
    api_version: str
    data: Benefit
