"""The model WebhookProductUpdatedPayload.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.product import Product


@define(kw_only=True, eq=False, repr=False)
class WebhookProductUpdatedPayload(Event):
    """Schema `WebhookProductUpdatedPayload`.

    The payload of the webhook `product.updated`.
    """

    type: Literal["product.updated"] = "product.updated"
    timestamp: datetime
    data: Product
