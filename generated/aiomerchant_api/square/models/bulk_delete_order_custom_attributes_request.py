"""The model BulkDeleteOrderCustomAttributesRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.bulk_delete_order_custom_attributes_request_delete_custom_attribute import (
        BulkDeleteOrderCustomAttributesRequestDeleteCustomAttribute,
    )


@define(kw_only=True, eq=False, repr=False)
class BulkDeleteOrderCustomAttributesRequest(Model):
    """Schema `BulkDeleteOrderCustomAttributesRequest`.

    Attributes:
        values: Up to 25 deletions by keys of your own, under which the answer tells their outcome.
    """

    values: dict[str, BulkDeleteOrderCustomAttributesRequestDeleteCustomAttribute]
