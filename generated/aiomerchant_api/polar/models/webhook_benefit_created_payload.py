"""The model WebhookBenefitCreatedPayload.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.benefit import Benefit


@define(kw_only=True, eq=False, repr=False)
class WebhookBenefitCreatedPayload(Event):
    """Schema `WebhookBenefitCreatedPayload`.

    The payload of the webhook `benefit.created`.
    """

    type: Literal["benefit.created"] = "benefit.created"
    timestamp: datetime
    data: Benefit
