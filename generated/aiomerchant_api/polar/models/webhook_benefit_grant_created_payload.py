"""The model WebhookBenefitGrantCreatedPayload. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.benefit_grant_webhook import BenefitGrantWebhook


@define(kw_only=True, eq=False, repr=False)
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
