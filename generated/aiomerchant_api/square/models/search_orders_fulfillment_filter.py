"""The model SearchOrdersFulfillmentFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.fulfillment_state import FulfillmentState
    from ..models.fulfillment_type import FulfillmentType


@define(kw_only=True, eq=False, repr=False)
class SearchOrdersFulfillmentFilter(Model):
    """Orders by fulfillment.

    Attributes:
        fulfillment_types: Kinds, of which one fulfillment must have one. One of PICKUP, SHIPMENT, DELIVERY.
        fulfillment_states: States, of which one fulfillment must have one. One of PROPOSED, RESERVED,
            PREPARED, COMPLETED, CANCELED, FAILED.
    """

    fulfillment_types: list[FulfillmentType] | None = None
    fulfillment_states: list[FulfillmentState] | None = None
