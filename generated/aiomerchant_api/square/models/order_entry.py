"""The model OrderEntry.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class OrderEntry(Model):
    """An order in short.

    Attributes:
        order_id: ID of the order.
        version: Number of the current version, for optimistic locking.
        location_id: ID of the location.
    """

    order_id: str | None = None
    version: int | None = field(default=None, metadata=NOT_NULL)
    location_id: str | None = None
