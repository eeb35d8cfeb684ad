"""The model OrderFulfillmentUpdatedUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.fulfillment_state import FulfillmentState


@define(kw_only=True, eq=False, repr=False)
class OrderFulfillmentUpdatedUpdate(Model):
    """Schema `OrderFulfillmentUpdatedUpdate`.

    Attributes:
        old_state: One of PROPOSED, RESERVED, PREPARED, COMPLETED, CANCELED, FAILED.
        new_state: One of PROPOSED, RESERVED, PREPARED, COMPLETED, CANCELED, FAILED.
    """

    fulfillment_uid: str | None = None
    old_state: FulfillmentState | None = None
    new_state: FulfillmentState | None = None
