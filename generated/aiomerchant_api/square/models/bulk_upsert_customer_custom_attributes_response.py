"""The model BulkUpsertCustomerCustomAttributesResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.bulk_upsert_customer_custom_attributes_response_customer_custom_attribute_upsert_response import (
        BulkUpsertCustomerCustomAttributesResponseCustomerCustomAttributeUpsertResponse,
    )
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class BulkUpsertCustomerCustomAttributesResponse(Model):
    """Schema `BulkUpsertCustomerCustomAttributesResponse`.

    Attributes:
        values: The value that was set or the errors, by the keys of the request.
        errors: What went wrong, if anything did.
    """

    values: (
        dict[str, BulkUpsertCustomerCustomAttributesResponseCustomerCustomAttributeUpsertResponse] | None
    ) = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
