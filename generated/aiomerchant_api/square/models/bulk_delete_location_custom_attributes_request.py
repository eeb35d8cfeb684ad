"""The model BulkDeleteLocationCustomAttributesRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.bulk_delete_location_custom_attributes_request_location_custom_attribute_delete_request import (
        BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequest,
    )


@define(kw_only=True, eq=False, repr=False)
class BulkDeleteLocationCustomAttributesRequest(Model):
    """Schema `BulkDeleteLocationCustomAttributesRequest`."""

    values: dict[str, BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequest]
