"""BulkUpsertOrderCustomAttributesResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.bulk_upsert_order_custom_attributes_request_upsert_custom_attribute import (
        BulkUpsertOrderCustomAttributesRequestUpsertCustomAttribute,
    )
    from ..models.error import Error
    from ..models.upsert_order_custom_attribute_response import UpsertOrderCustomAttributeResponse


@model
class BulkUpsertOrderCustomAttributesResponse(Model):
    """Schema `BulkUpsertOrderCustomAttributesResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        values: The value that was set or the errors, by the keys of the request.
    """

    errors: list[Error] | None = None
    values: dict[str, UpsertOrderCustomAttributeResponse]


@model
class BulkUpsertOrderCustomAttributesRequest(Model):
    """Schema `BulkUpsertOrderCustomAttributesRequest`.

    Attributes:
        values: Up to 25 values to set, by keys of your own, under which the answer tells their outcome.
    """

    values: dict[str, BulkUpsertOrderCustomAttributesRequestUpsertCustomAttribute]
