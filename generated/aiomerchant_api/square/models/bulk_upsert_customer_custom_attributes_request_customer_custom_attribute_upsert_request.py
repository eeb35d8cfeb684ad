"""BulkUpsertCustomerCustomAttributesRequestCustomerCustomAttributeUpsertRequest. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.custom_attribute import CustomAttribute


@model
class BulkUpsertCustomerCustomAttributesRequestCustomerCustomAttributeUpsertRequest(Model):
    """One attribute value to set.

    Attributes:
        customer_id: ID of the customer. Not empty.
        custom_attribute: `key` and `value`, on request with the current `version`.
        idempotency_key: Key by which this change takes effect once when it is repeated. At most 45
            characters.
    """

    customer_id: str
    custom_attribute: CustomAttribute
    idempotency_key: Nullable[str] = ABSENT
