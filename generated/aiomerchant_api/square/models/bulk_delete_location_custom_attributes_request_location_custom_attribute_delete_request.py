"""BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequest. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import Model, model


@model
class BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequest(Model):
    """Schema `BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequest`.

    Attributes:
        key: Matching `^([a-zA-Z0-9_-]+:)?[a-zA-Z0-9_-]{1,60}$`.
    """

    key: str | None = None
