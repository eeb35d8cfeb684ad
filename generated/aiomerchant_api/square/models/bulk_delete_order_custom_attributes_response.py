"""The model BulkDeleteOrderCustomAttributesResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
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
