"""The model BulkUpsertLocationCustomAttributesRequestLocationCustomAttributeUpsertRequest. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.custom_attribute import CustomAttribute


@define(kw_only=True, eq=False, repr=False)
class BulkUpsertLocationCustomAttributesRequestLocationCustomAttributeUpsertRequest(Model):
    """Schema `BulkUpsertLocationCustomAttributesRequestLocationCustomAttributeUpsertRequest`.

    Attributes:
        location_id: Not empty.
        idempotency_key: At most 45 characters.
    """

    location_id: str
    custom_attribute: CustomAttribute
    idempotency_key: str | None = None
