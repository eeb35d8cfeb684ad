"""The model BulkUpsertOrderCustomAttributesResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.bulk_upsert_order_custom_attributes_request_upsert_custom_attribute import (
        BulkUpsertOrderCustomAttributesRequestUpsertCustomAttribute,
    )
    from ..models.error import Error
    from ..models.upsert_order_custom_attribute_response import UpsertOrderCustomAttributeResponse


@define(kw_only=True, eq=False, repr=False)
class BulkUpsertOrderCustomAttributesResponse(Model):
    """Schema `BulkUpsertOrderCustomAttributesResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        values: The value that was set or the errors, by the keys of the request.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    values: dict[str, UpsertOrderCustomAttributeResponse]


@define(kw_only=True, eq=False, repr=False)
class BulkUpsertOrderCustomAttributesRequest(Model):
    """Schema `BulkUpsertOrderCustomAttributesRequest`.

    Attributes:
        values: Up to 25 values to set, by keys of your own, under which the answer tells their outcome.
    """

    values: dict[str, BulkUpsertOrderCustomAttributesRequestUpsertCustomAttribute]
