"""The model WebhookCheckoutCreatedPayload.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.checkout import Checkout


@define(kw_only=True, eq=False, repr=False)
class WebhookCheckoutCreatedPayload(Event):
    """Schema `WebhookCheckoutCreatedPayload`.

    The payload of the webhook `checkout.created`.
    """

    type: Literal["checkout.created"] = "checkout.created"
    timestamp: datetime
    data: Checkout
