"""The model WebhookBenefitGrantRevokedPayload. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.benefit_grant_webhook import BenefitGrantWebhook


@define(kw_only=True, eq=False, repr=False)
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
