"""The model BulkUpsertCustomerCustomAttributesRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.bulk_upsert_customer_custom_attributes_request_customer_custom_attribute_upsert_request import (
        BulkUpsertCustomerCustomAttributesRequestCustomerCustomAttributeUpsertRequest,
    )


@define(kw_only=True, eq=False, repr=False)
class BulkUpsertCustomerCustomAttributesRequest(Model):
    """Schema `BulkUpsertCustomerCustomAttributesRequest`.

    Attributes:
        values: Up to 25 values to set, by keys of your own, under which the answer tells their outcome.
    """

    values: dict[str, BulkUpsertCustomerCustomAttributesRequestCustomerCustomAttributeUpsertRequest]
