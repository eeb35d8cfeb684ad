"""The model WebhookDiscountDeletedPayload. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.discount import Discount


@define(kw_only=True, eq=False, repr=False)
class WebhookDiscountDeletedPayload(Event):
    """The event discount.deleted: a discount was deleted.

    The payload of the webhook `discount.deleted`.

    Attributes:
        type: Always `discount.deleted`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The discount as it last was.
    """

    type: Literal["discount.deleted"] = "discount.deleted"
    timestamp: datetime
    api_version: str
    data: Discount
