"""The bodies of bookings custom attribute definitions. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.custom_attribute_definition import CustomAttributeDefinition
    from ..models.error import Error


@model
class CreateBookingCustomAttributeDefinitionRequest(Model):
    """Schema `CreateBookingCustomAttributeDefinitionRequest`.

    Attributes:
        idempotency_key: At most 45 characters.
    """

    custom_attribute_definition: CustomAttributeDefinition
    idempotency_key: str | None = None


@model
class CreateBookingCustomAttributeDefinitionResponse(Model):
    """Schema `CreateBookingCustomAttributeDefinitionResponse`."""

    custom_attribute_definition: CustomAttributeDefinition
    errors: list[Error] | None = None


@model
class DeleteBookingCustomAttributeDefinitionResponse(Model):
    """Schema `DeleteBookingCustomAttributeDefinitionResponse`."""

    errors: list[Error] | None = None


@model
class ListBookingCustomAttributeDefinitionsResponse(Model):
    """Schema `ListBookingCustomAttributeDefinitionsResponse`."""

    custom_attribute_definitions: list[CustomAttributeDefinition] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None


@model
class RetrieveBookingCustomAttributeDefinitionResponse(Model):
    """Schema `RetrieveBookingCustomAttributeDefinitionResponse`."""

    custom_attribute_definition: CustomAttributeDefinition
    errors: list[Error] | None = None


@model
class UpdateBookingCustomAttributeDefinitionRequest(Model):
    """Schema `UpdateBookingCustomAttributeDefinitionRequest`.

    Attributes:
        idempotency_key: At most 45 characters.
    """

    custom_attribute_definition: CustomAttributeDefinition
    idempotency_key: Nullable[str] = ABSENT


@model
class UpdateBookingCustomAttributeDefinitionResponse(Model):
    """Schema `UpdateBookingCustomAttributeDefinitionResponse`."""

    custom_attribute_definition: CustomAttributeDefinition
    errors: list[Error] | None = None
