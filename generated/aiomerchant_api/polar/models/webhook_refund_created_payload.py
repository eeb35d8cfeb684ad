"""The model WebhookRefundCreatedPayload.

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
class WebhookRefundCreatedPayload(Event):
    """Schema `WebhookRefundCreatedPayload`.

    The payload of the webhook `refund.created`.
    """

    type: Literal["refund.created"] = "refund.created"
    timestamp: datetime
    data: Refund
