"""The model FulfillmentFulfillmentEntry.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class FulfillmentFulfillmentEntry(Model):
    """Schema `FulfillmentFulfillmentEntry`.

    Attributes:
        uid: At most 60 characters.
        line_item_uid: Not empty.
        quantity: 1 to 12 characters.
    """

    uid: str | None = None
    line_item_uid: str
    quantity: str
    metadata: dict[str, str] | None = None
