"""The bodies of merchants custom attribute definitions. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.custom_attribute_definition import CustomAttributeDefinition
    from ..models.error import Error


@model
class CreateMerchantCustomAttributeDefinitionRequest(Model):
    """Schema `CreateMerchantCustomAttributeDefinitionRequest`.

    Attributes:
        idempotency_key: At most 45 characters.
    """

    custom_attribute_definition: CustomAttributeDefinition
    idempotency_key: str | None = None


@model
class CreateMerchantCustomAttributeDefinitionResponse(Model):
    """Schema `CreateMerchantCustomAttributeDefinitionResponse`."""

    custom_attribute_definition: CustomAttributeDefinition
    errors: list[Error] | None = None


@model
class DeleteMerchantCustomAttributeDefinitionResponse(Model):
    """Schema `DeleteMerchantCustomAttributeDefinitionResponse`."""

    errors: list[Error] | None = None


@model
class ListMerchantCustomAttributeDefinitionsResponse(Model):
    """Schema `ListMerchantCustomAttributeDefinitionsResponse`."""

    custom_attribute_definitions: list[CustomAttributeDefinition] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None


@model
class RetrieveMerchantCustomAttributeDefinitionResponse(Model):
    """Schema `RetrieveMerchantCustomAttributeDefinitionResponse`."""

    custom_attribute_definition: CustomAttributeDefinition
    errors: list[Error] | None = None


@model
class UpdateMerchantCustomAttributeDefinitionRequest(Model):
    """Schema `UpdateMerchantCustomAttributeDefinitionRequest`.

    Attributes:
        idempotency_key: At most 45 characters.
    """

    custom_attribute_definition: CustomAttributeDefinition
    idempotency_key: Nullable[str] = ABSENT


@model
class UpdateMerchantCustomAttributeDefinitionResponse(Model):
    """Schema `UpdateMerchantCustomAttributeDefinitionResponse`."""

    custom_attribute_definition: CustomAttributeDefinition
    errors: list[Error] | None = None
