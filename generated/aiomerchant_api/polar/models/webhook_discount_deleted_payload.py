"""The model WebhookDiscountDeletedPayload.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.discount import Discount


@define(kw_only=True, eq=False, repr=False)
class WebhookDiscountDeletedPayload(Event):
    """Schema `WebhookDiscountDeletedPayload`.

    The payload of the webhook `discount.deleted`.
    """

    type: Literal["discount.deleted"] = "discount.deleted"
    timestamp: datetime
    data: Discount
