"""CreateCustomerCustomAttributeDefinitionResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.custom_attribute_definition import CustomAttributeDefinition
    from ..models.error import Error


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
class CreateCustomerCustomAttributeDefinitionRequest(Model):
    """Schema `CreateCustomerCustomAttributeDefinitionRequest`.

    Attributes:
        custom_attribute_definition: Key, schema, name, description and visibility.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 45 characters.
    """

    custom_attribute_definition: CustomAttributeDefinition
    idempotency_key: str | None = None
