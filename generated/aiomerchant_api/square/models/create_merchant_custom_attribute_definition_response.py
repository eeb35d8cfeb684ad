"""CreateMerchantCustomAttributeDefinitionResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.custom_attribute_definition import CustomAttributeDefinition
    from ..models.error import Error


@model
class CreateMerchantCustomAttributeDefinitionResponse(Model):
    """Schema `CreateMerchantCustomAttributeDefinitionResponse`."""

    custom_attribute_definition: CustomAttributeDefinition
    errors: list[Error] | None = None


@model
class CreateMerchantCustomAttributeDefinitionRequest(Model):
    """Schema `CreateMerchantCustomAttributeDefinitionRequest`.

    Attributes:
        idempotency_key: At most 45 characters.
    """

    custom_attribute_definition: CustomAttributeDefinition
    idempotency_key: str | None = None
