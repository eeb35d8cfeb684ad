"""The bodies of locations custom attribute definitions. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.custom_attribute_definition import CustomAttributeDefinition
    from ..models.error import Error


@model
class CreateLocationCustomAttributeDefinitionRequest(Model):
    """Schema `CreateLocationCustomAttributeDefinitionRequest`.

    Attributes:
        idempotency_key: At most 45 characters.
    """

    custom_attribute_definition: CustomAttributeDefinition
    idempotency_key: str | None = None


@model
class CreateLocationCustomAttributeDefinitionResponse(Model):
    """Schema `CreateLocationCustomAttributeDefinitionResponse`."""

    custom_attribute_definition: CustomAttributeDefinition
    errors: list[Error] | None = None


@model
class DeleteLocationCustomAttributeDefinitionResponse(Model):
    """Schema `DeleteLocationCustomAttributeDefinitionResponse`."""

    errors: list[Error] | None = None


@model
class ListLocationCustomAttributeDefinitionsResponse(Model):
    """Schema `ListLocationCustomAttributeDefinitionsResponse`."""

    custom_attribute_definitions: list[CustomAttributeDefinition] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None


@model
class RetrieveLocationCustomAttributeDefinitionResponse(Model):
    """Schema `RetrieveLocationCustomAttributeDefinitionResponse`."""

    custom_attribute_definition: CustomAttributeDefinition
    errors: list[Error] | None = None


@model
class UpdateLocationCustomAttributeDefinitionRequest(Model):
    """Schema `UpdateLocationCustomAttributeDefinitionRequest`.

    Attributes:
        idempotency_key: At most 45 characters.
    """

    custom_attribute_definition: CustomAttributeDefinition
    idempotency_key: Nullable[str] = ABSENT


@model
class UpdateLocationCustomAttributeDefinitionResponse(Model):
    """Schema `UpdateLocationCustomAttributeDefinitionResponse`."""

    custom_attribute_definition: CustomAttributeDefinition
    errors: list[Error] | None = None
