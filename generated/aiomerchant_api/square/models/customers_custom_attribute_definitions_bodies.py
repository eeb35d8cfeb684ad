"""The bodies of customers custom attribute definitions. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.custom_attribute import CustomAttribute
    from ..models.custom_attribute_definition import CustomAttributeDefinition
    from ..models.error import Error


@model
class BulkUpsertCustomerCustomAttributesRequest(Model):
    """Schema `BulkUpsertCustomerCustomAttributesRequest`.

    Attributes:
        values: Up to 25 values to set, by keys of your own, under which the answer tells their outcome.
    """

    values: dict[str, BulkUpsertCustomerCustomAttributesRequestCustomerCustomAttributeUpsertRequest]


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


@model
class CreateCustomerCustomAttributeDefinitionRequest(Model):
    """Schema `CreateCustomerCustomAttributeDefinitionRequest`.

    Attributes:
        custom_attribute_definition: Key, schema, name, description and visibility.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 45 characters.
    """

    custom_attribute_definition: CustomAttributeDefinition
    idempotency_key: str | None = None


@model
class CreateCustomerCustomAttributeDefinitionResponse(Model):
    """Schema `CreateCustomerCustomAttributeDefinitionResponse`.

    Attributes:
        custom_attribute_definition: The definition.
        errors: What went wrong, if anything did.
    """

    custom_attribute_definition: CustomAttributeDefinition
    errors: list[Error] | None = None


@model
class DeleteCustomerCustomAttributeDefinitionResponse(Model):
    """Schema `DeleteCustomerCustomAttributeDefinitionResponse`.

    Attributes:
        errors: What went wrong, if anything did.
    """

    errors: list[Error] | None = None


@model
class ListCustomerCustomAttributeDefinitionsResponse(Model):
    """Schema `ListCustomerCustomAttributeDefinitionsResponse`.

    Attributes:
        custom_attribute_definitions: The definitions.
        cursor: Where the next page begins; none after the last.
        errors: What went wrong, if anything did.
    """

    custom_attribute_definitions: list[CustomAttributeDefinition] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None


@model
class RetrieveCustomerCustomAttributeDefinitionResponse(Model):
    """Schema `RetrieveCustomerCustomAttributeDefinitionResponse`.

    Attributes:
        custom_attribute_definition: The definition.
        errors: What went wrong, if anything did.
    """

    custom_attribute_definition: CustomAttributeDefinition
    errors: list[Error] | None = None


@model
class UpdateCustomerCustomAttributeDefinitionRequest(Model):
    """Schema `UpdateCustomerCustomAttributeDefinitionRequest`.

    Attributes:
        custom_attribute_definition: The changed fields, on request with the current `version`.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 45 characters.
    """

    custom_attribute_definition: CustomAttributeDefinition
    idempotency_key: Nullable[str] = ABSENT


@model
class UpdateCustomerCustomAttributeDefinitionResponse(Model):
    """Schema `UpdateCustomerCustomAttributeDefinitionResponse`.

    Attributes:
        custom_attribute_definition: The definition.
        errors: What went wrong, if anything did.
    """

    custom_attribute_definition: CustomAttributeDefinition
    errors: list[Error] | None = None
