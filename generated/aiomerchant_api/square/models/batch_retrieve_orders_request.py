"""The model BatchRetrieveOrdersRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class BatchRetrieveOrdersRequest(Model):
    """Schema `BatchRetrieveOrdersRequest`.

    Attributes:
        location_id: ID of the orders' location; left out, orders of all the seller's locations are found.
        order_ids: IDs of the orders, at most 100.
    """

    location_id: str | None = None
    order_ids: list[str]
