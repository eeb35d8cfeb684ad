"""The bodies of orders custom attribute definitions. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.custom_attribute_definition import CustomAttributeDefinition
    from ..models.error import Error


@model
class CreateOrderCustomAttributeDefinitionRequest(Model):
    """Schema `CreateOrderCustomAttributeDefinitionRequest`.

    Attributes:
        custom_attribute_definition: Key, schema, name, description and visibility.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. 1 to 45 characters.
    """

    custom_attribute_definition: CustomAttributeDefinition
    idempotency_key: str | None = None


@model
class CreateOrderCustomAttributeDefinitionResponse(Model):
    """Schema `CreateOrderCustomAttributeDefinitionResponse`.

    Attributes:
        custom_attribute_definition: The definition.
        errors: What went wrong, if anything did.
    """

    custom_attribute_definition: CustomAttributeDefinition
    errors: list[Error] | None = None


@model
class DeleteOrderCustomAttributeDefinitionResponse(Model):
    """Schema `DeleteOrderCustomAttributeDefinitionResponse`.

    Attributes:
        errors: What went wrong, if anything did.
    """

    errors: list[Error] | None = None


@model
class ListOrderCustomAttributeDefinitionsResponse(Model):
    """Schema `ListOrderCustomAttributeDefinitionsResponse`.

    Attributes:
        custom_attribute_definitions: The definitions.
        cursor: Where the next page begins; none after the last. Not empty.
        errors: What went wrong, if anything did.
    """

    custom_attribute_definitions: list[CustomAttributeDefinition]
    cursor: str | None = None
    errors: list[Error] | None = None


@model
class RetrieveOrderCustomAttributeDefinitionResponse(Model):
    """Schema `RetrieveOrderCustomAttributeDefinitionResponse`.

    Attributes:
        custom_attribute_definition: The definition.
        errors: What went wrong, if anything did.
    """

    custom_attribute_definition: CustomAttributeDefinition
    errors: list[Error] | None = None


@model
class UpdateOrderCustomAttributeDefinitionRequest(Model):
    """Schema `UpdateOrderCustomAttributeDefinitionRequest`.

    Attributes:
        custom_attribute_definition: The changed fields, on request with the current `version`.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. 1 to 45 characters.
    """

    custom_attribute_definition: CustomAttributeDefinition
    idempotency_key: Nullable[str] = ABSENT


@model
class UpdateOrderCustomAttributeDefinitionResponse(Model):
    """Schema `UpdateOrderCustomAttributeDefinitionResponse`.

    Attributes:
        custom_attribute_definition: The definition.
        errors: What went wrong, if anything did.
    """

    custom_attribute_definition: CustomAttributeDefinition
    errors: list[Error] | None = None
