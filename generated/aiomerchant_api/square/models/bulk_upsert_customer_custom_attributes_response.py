"""BulkUpsertCustomerCustomAttributesResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.bulk_upsert_customer_custom_attributes_request_customer_custom_attribute_upsert_request import (
        BulkUpsertCustomerCustomAttributesRequestCustomerCustomAttributeUpsertRequest,
    )
    from ..models.custom_attribute import CustomAttribute
    from ..models.error import Error


@model
class BulkUpsertCustomerCustomAttributesResponse(Model):
    """Schema `BulkUpsertCustomerCustomAttributesResponse`.

    Attributes:
        values: The value that was set or the errors, by the keys of the request.
        errors: What went wrong, if anything did.
    """

    values: (
        dict[str, BulkUpsertCustomerCustomAttributesResponseCustomerCustomAttributeUpsertResponse] | None
    ) = None
    errors: list[Error] | None = None


@model
class BulkUpsertCustomerCustomAttributesRequest(Model):
    """Schema `BulkUpsertCustomerCustomAttributesRequest`.

    Attributes:
        values: Up to 25 values to set, by keys of your own, under which the answer tells their outcome.
    """

    values: dict[str, BulkUpsertCustomerCustomAttributesRequestCustomerCustomAttributeUpsertRequest]


@model
class BulkUpsertCustomerCustomAttributesResponseCustomerCustomAttributeUpsertResponse(Model):
    """What became of one attribute value.

    Attributes:
        customer_id: ID of the customer.
        custom_attribute: The attribute with its value.
        errors: What went wrong, if anything did.
    """

    customer_id: str | None = None
    custom_attribute: CustomAttribute | None = None
    errors: list[Error] | None = None
