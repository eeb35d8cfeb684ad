"""The model WebhookBenefitGrantRevokedPayload.

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
class WebhookBenefitGrantRevokedPayload(Event):
    """Schema `WebhookBenefitGrantRevokedPayload`.

    The payload of the webhook `benefit_grant.revoked`.
    """

    type: Literal["benefit_grant.revoked"] = "benefit_grant.revoked"
    timestamp: datetime
    data: BenefitGrantWebhook
