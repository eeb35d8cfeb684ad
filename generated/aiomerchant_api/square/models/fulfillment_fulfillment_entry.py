"""The model FulfillmentFulfillmentEntry.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class FulfillmentFulfillmentEntry(Model):
    """Schema `FulfillmentFulfillmentEntry`."""

    uid: str | None = None
    line_item_uid: str
    quantity: str
    metadata: dict[str, str] | None = None
