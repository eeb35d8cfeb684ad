"""The model WebhookCheckoutUpdatedPayload.

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
class WebhookCheckoutUpdatedPayload(Event):
    """Schema `WebhookCheckoutUpdatedPayload`.

    The payload of the webhook `checkout.updated`.
    """

    type: Literal["checkout.updated"] = "checkout.updated"
    timestamp: datetime
    data: Checkout
