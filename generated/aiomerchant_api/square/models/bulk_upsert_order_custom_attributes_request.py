"""The model BulkUpsertOrderCustomAttributesRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.bulk_upsert_order_custom_attributes_request_upsert_custom_attribute import (
        BulkUpsertOrderCustomAttributesRequestUpsertCustomAttribute,
    )


@define(kw_only=True, eq=False, repr=False)
class BulkUpsertOrderCustomAttributesRequest(Model):
    """Schema `BulkUpsertOrderCustomAttributesRequest`.

    Attributes:
        values: Up to 25 values to set, by keys of your own, under which the answer tells their outcome.
    """

    values: dict[str, BulkUpsertOrderCustomAttributesRequestUpsertCustomAttribute]
