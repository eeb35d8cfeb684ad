"""BulkDeleteOrderCustomAttributesRequestDeleteCustomAttribute. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import Model, model


@model
class BulkDeleteOrderCustomAttributesRequestDeleteCustomAttribute(Model):
    """One attribute value to delete.

    Attributes:
        key: Key of the attribute's definition. Not empty, matching
            `^([a-zA-Z0-9_-]+:)?[a-zA-Z0-9_-]{1,60}$`.
        order_id: ID of the order. 1 to 255 characters.
    """

    key: str | None = None
    order_id: str
