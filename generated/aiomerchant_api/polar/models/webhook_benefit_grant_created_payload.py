"""The model WebhookBenefitGrantCreatedPayload.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.benefit_grant_webhook import BenefitGrantWebhook


@define(kw_only=True, eq=False, repr=False)
class WebhookBenefitGrantCreatedPayload(Event):
    """Schema `WebhookBenefitGrantCreatedPayload`.

    The payload of the webhook `benefit_grant.created`.
    """

    type: Literal["benefit_grant.created"] = "benefit_grant.created"
    timestamp: datetime
    data: BenefitGrantWebhook
