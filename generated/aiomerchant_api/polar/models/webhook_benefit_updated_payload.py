"""The model WebhookBenefitUpdatedPayload.

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
class WebhookBenefitUpdatedPayload(Event):
    """Schema `WebhookBenefitUpdatedPayload`.

    The payload of the webhook `benefit.updated`.
    """

    type: Literal["benefit.updated"] = "benefit.updated"
    timestamp: datetime
    data: Benefit
