"""The model FulfillmentFulfillmentEntry.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class FulfillmentFulfillmentEntry(Model):
    """How much of a line one fulfillment is for.

    Attributes:
        uid: ID within this order. At most 60 characters.
        line_item_uid: The `uid` of a line item. Not empty.
        quantity: How much of it, as a decimal string. 1 to 12 characters.
        metadata: Up to 10 texts by key, 255 characters each; only the application that wrote them sees
            them.
    """

    uid: str | None = None
    line_item_uid: str
    quantity: str
    metadata: dict[str, str] | None = None
