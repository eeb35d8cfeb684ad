"""The model BulkDeleteOrderCustomAttributesRequestDeleteCustomAttribute. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class BulkDeleteOrderCustomAttributesRequestDeleteCustomAttribute(Model):
    """One attribute value to delete.

    Attributes:
        key: Key of the attribute's definition. Not empty, matching
            `^([a-zA-Z0-9_-]+:)?[a-zA-Z0-9_-]{1,60}$`.
        order_id: ID of the order. 1 to 255 characters.
    """

    key: str | None = field(default=None, metadata=NOT_NULL)
    order_id: str
