"""WebhookBenefitGrantCreatedPayload. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.benefit_grant_webhook import BenefitGrantWebhook


@model
class WebhookBenefitGrantCreatedPayload(Event):
    """The event benefit_grant.created: a customer was granted a benefit.

    The payload of the webhook `benefit_grant.created`.

    Attributes:
        type: Always `benefit_grant.created`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The grant as it is now.
    """

    type: Literal["benefit_grant.created"] = "benefit_grant.created"
    timestamp: datetime
    api_version: str
    data: BenefitGrantWebhook
