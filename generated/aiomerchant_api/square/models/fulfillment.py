"""The model Fulfillment.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.fulfillment_delivery_details import FulfillmentDeliveryDetails
    from ..models.fulfillment_fulfillment_entry import FulfillmentFulfillmentEntry
    from ..models.fulfillment_fulfillment_line_item_application import (
        FulfillmentFulfillmentLineItemApplication,
    )
    from ..models.fulfillment_pickup_details import FulfillmentPickupDetails
    from ..models.fulfillment_shipment_details import FulfillmentShipmentDetails
    from ..models.fulfillment_state import FulfillmentState
    from ..models.fulfillment_type import FulfillmentType


@define(kw_only=True, eq=False, repr=False)
class Fulfillment(Model):
    """How an order reaches the buyer, and how far it got.

    Attributes:
        uid: ID within this order. At most 60 characters.
        type: `PICKUP`, `SHIPMENT` or `DELIVERY`; the details of the same name are needed. One of PICKUP,
            SHIPMENT, DELIVERY.
        state: `PROPOSED`, `RESERVED`, `PREPARED`, `COMPLETED`, `CANCELED` or `FAILED`; the last three are
            final. One of PROPOSED, RESERVED, PREPARED, COMPLETED, CANCELED, FAILED.
        line_item_application: Whether it is for `ALL` lines or an `ENTRY_LIST`. One of ALL, ENTRY_LIST.
        entries: Which lines it is for, and how much of each.
        metadata: Up to 10 texts by key, 255 characters each; only the application that wrote them sees
            them.
        pickup_details: Details of a `PICKUP`.
        shipment_details: Details of a `SHIPMENT`.
        delivery_details: Details of a `DELIVERY`.
    """

    uid: str | None = None
    type: FulfillmentType | None = None
    state: FulfillmentState | None = None
    line_item_application: FulfillmentFulfillmentLineItemApplication | None = field(
        default=None, metadata=NOT_NULL
    )
    entries: list[FulfillmentFulfillmentEntry] | None = field(default=None, metadata=NOT_NULL)
    metadata: dict[str, str] | None = None
    pickup_details: FulfillmentPickupDetails | None = None
    shipment_details: FulfillmentShipmentDetails | None = None
    delivery_details: FulfillmentDeliveryDetails | None = None
