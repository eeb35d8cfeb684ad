"""The bodies of customers custom attributes. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.custom_attribute import CustomAttribute
    from ..models.error import Error


@model
class DeleteCustomerCustomAttributeResponse(Model):
    """Schema `DeleteCustomerCustomAttributeResponse`.

    Attributes:
        errors: What went wrong, if anything did.
    """

    errors: list[Error] | None = None


@model
class ListCustomerCustomAttributesResponse(Model):
    """Schema `ListCustomerCustomAttributesResponse`.

    Attributes:
        custom_attributes: The attributes with their values.
        cursor: Where the next page begins; none after the last.
        errors: What went wrong, if anything did.
    """

    custom_attributes: list[CustomAttribute] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None


@model
class RetrieveCustomerCustomAttributeResponse(Model):
    """Schema `RetrieveCustomerCustomAttributeResponse`.

    Attributes:
        custom_attribute: The attribute with its value.
        errors: What went wrong, if anything did.
    """

    custom_attribute: CustomAttribute
    errors: list[Error] | None = None


@model
class UpsertCustomerCustomAttributeRequest(Model):
    """Schema `UpsertCustomerCustomAttributeRequest`.

    Attributes:
        custom_attribute: `value`, on request with the current `version`.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 45 characters.
    """

    custom_attribute: CustomAttribute
    idempotency_key: Nullable[str] = ABSENT


@model
class UpsertCustomerCustomAttributeResponse(Model):
    """Schema `UpsertCustomerCustomAttributeResponse`.

    Attributes:
        custom_attribute: The attribute with its value.
        errors: What went wrong, if anything did.
    """

    custom_attribute: CustomAttribute
    errors: list[Error] | None = None
