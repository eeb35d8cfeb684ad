"""The model WebhookRefundUpdatedPayload.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.refund import Refund


@define(kw_only=True, eq=False, repr=False)
class WebhookRefundUpdatedPayload(Event):
    """Schema `WebhookRefundUpdatedPayload`.

    The payload of the webhook `refund.updated`.
    """

    type: Literal["refund.updated"] = "refund.updated"
    timestamp: datetime
    data: Refund
