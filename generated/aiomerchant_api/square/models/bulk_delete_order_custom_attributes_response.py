"""The model BulkDeleteOrderCustomAttributesResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.bulk_delete_order_custom_attributes_request_delete_custom_attribute import (
        BulkDeleteOrderCustomAttributesRequestDeleteCustomAttribute,
    )
    from ..models.delete_order_custom_attribute_response import DeleteOrderCustomAttributeResponse
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class BulkDeleteOrderCustomAttributesResponse(Model):
    """Schema `BulkDeleteOrderCustomAttributesResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        values: The outcome of each deletion, by the keys of the request.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    values: dict[str, DeleteOrderCustomAttributeResponse]


@define(kw_only=True, eq=False, repr=False)
class BulkDeleteOrderCustomAttributesRequest(Model):
    """Schema `BulkDeleteOrderCustomAttributesRequest`.

    Attributes:
        values: Up to 25 deletions by keys of your own, under which the answer tells their outcome.
    """

    values: dict[str, BulkDeleteOrderCustomAttributesRequestDeleteCustomAttribute]
