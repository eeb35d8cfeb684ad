"""A mapping given for Fulfillment.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..inputs.fulfillment_delivery_details import FulfillmentDeliveryDetailsDict
    from ..inputs.fulfillment_fulfillment_entry import FulfillmentFulfillmentEntryDict
    from ..inputs.fulfillment_pickup_details import FulfillmentPickupDetailsDict
    from ..inputs.fulfillment_shipment_details import FulfillmentShipmentDetailsDict
    from ..models.fulfillment_delivery_details import FulfillmentDeliveryDetails
    from ..models.fulfillment_fulfillment_entry import FulfillmentFulfillmentEntry
    from ..models.fulfillment_fulfillment_line_item_application import (
        FulfillmentFulfillmentLineItemApplication,
    )
    from ..models.fulfillment_pickup_details import FulfillmentPickupDetails
    from ..models.fulfillment_shipment_details import FulfillmentShipmentDetails
    from ..models.fulfillment_state import FulfillmentState
    from ..models.fulfillment_type import FulfillmentType


class FulfillmentDict(TypedDict, total=False):
    """Schema `Fulfillment` as a mapping by wire names."""

    uid: str | None
    type: FulfillmentType | None
    state: FulfillmentState | None
    line_item_application: FulfillmentFulfillmentLineItemApplication | None
    entries: Sequence[FulfillmentFulfillmentEntry | FulfillmentFulfillmentEntryDict] | None
    metadata: Mapping[str, str] | None
    pickup_details: FulfillmentPickupDetails | FulfillmentPickupDetailsDict | None
    shipment_details: FulfillmentShipmentDetails | FulfillmentShipmentDetailsDict | None
    delivery_details: FulfillmentDeliveryDetails | FulfillmentDeliveryDetailsDict | None
