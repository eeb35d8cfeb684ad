"""WebhookBenefitGrantRevokedPayload. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.benefit_grant_webhook import BenefitGrantWebhook


@model
class WebhookBenefitGrantRevokedPayload(Event):
    """The event benefit_grant.revoked: a benefit was taken from a customer.

    The payload of the webhook `benefit_grant.revoked`.

    Attributes:
        type: Always `benefit_grant.revoked`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The grant as it is now.
    """

    type: Literal["benefit_grant.revoked"] = "benefit_grant.revoked"
    timestamp: datetime
    api_version: str
    data: BenefitGrantWebhook
