"""BulkDeleteOrderCustomAttributesResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.bulk_delete_order_custom_attributes_request_delete_custom_attribute import (
        BulkDeleteOrderCustomAttributesRequestDeleteCustomAttribute,
    )
    from ..models.delete_order_custom_attribute_response import DeleteOrderCustomAttributeResponse
    from ..models.error import Error


@model
class BulkDeleteOrderCustomAttributesResponse(Model):
    """Schema `BulkDeleteOrderCustomAttributesResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        values: The outcome of each deletion, by the keys of the request.
    """

    errors: list[Error] | None = None
    values: dict[str, DeleteOrderCustomAttributeResponse]


@model
class BulkDeleteOrderCustomAttributesRequest(Model):
    """Schema `BulkDeleteOrderCustomAttributesRequest`.

    Attributes:
        values: Up to 25 deletions by keys of your own, under which the answer tells their outcome.
    """

    values: dict[str, BulkDeleteOrderCustomAttributesRequestDeleteCustomAttribute]
