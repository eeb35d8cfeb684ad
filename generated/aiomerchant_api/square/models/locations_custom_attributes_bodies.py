"""The bodies of locations custom attributes. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.custom_attribute import CustomAttribute
    from ..models.error import Error


@model
class BulkDeleteLocationCustomAttributesRequest(Model):
    """Schema `BulkDeleteLocationCustomAttributesRequest`."""

    values: dict[str, BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequest]


@model
class BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequest(Model):
    """Schema `BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequest`.

    Attributes:
        key: Matching `^([a-zA-Z0-9_-]+:)?[a-zA-Z0-9_-]{1,60}$`.
    """

    key: str | None = None


@model
class BulkDeleteLocationCustomAttributesResponse(Model):
    """Schema `BulkDeleteLocationCustomAttributesResponse`."""

    values: dict[str, BulkDeleteLocationCustomAttributesResponseLocationCustomAttributeDeleteResponse]
    errors: list[Error] | None = None


@model
class BulkDeleteLocationCustomAttributesResponseLocationCustomAttributeDeleteResponse(Model):
    """Schema `BulkDeleteLocationCustomAttributesResponseLocationCustomAttributeDeleteResponse`."""

    location_id: str | None = None
    errors: list[Error] | None = None


@model
class BulkUpsertLocationCustomAttributesRequest(Model):
    """Schema `BulkUpsertLocationCustomAttributesRequest`."""

    values: dict[str, BulkUpsertLocationCustomAttributesRequestLocationCustomAttributeUpsertRequest]


@model
class BulkUpsertLocationCustomAttributesRequestLocationCustomAttributeUpsertRequest(Model):
    """Schema `BulkUpsertLocationCustomAttributesRequestLocationCustomAttributeUpsertRequest`.

    Attributes:
        location_id: Not empty.
        idempotency_key: At most 45 characters.
    """

    location_id: str
    custom_attribute: CustomAttribute
    idempotency_key: Nullable[str] = ABSENT


@model
class BulkUpsertLocationCustomAttributesResponse(Model):
    """Schema `BulkUpsertLocationCustomAttributesResponse`."""

    values: (
        dict[str, BulkUpsertLocationCustomAttributesResponseLocationCustomAttributeUpsertResponse] | None
    ) = None
    errors: list[Error] | None = None


@model
class BulkUpsertLocationCustomAttributesResponseLocationCustomAttributeUpsertResponse(Model):
    """Schema `BulkUpsertLocationCustomAttributesResponseLocationCustomAttributeUpsertResponse`."""

    location_id: str | None = None
    custom_attribute: CustomAttribute | None = None
    errors: list[Error] | None = None


@model
class DeleteLocationCustomAttributeResponse(Model):
    """Schema `DeleteLocationCustomAttributeResponse`."""

    errors: list[Error] | None = None


@model
class ListLocationCustomAttributesResponse(Model):
    """Schema `ListLocationCustomAttributesResponse`."""

    custom_attributes: list[CustomAttribute] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None


@model
class RetrieveLocationCustomAttributeResponse(Model):
    """Schema `RetrieveLocationCustomAttributeResponse`."""

    custom_attribute: CustomAttribute
    errors: list[Error] | None = None


@model
class UpsertLocationCustomAttributeRequest(Model):
    """Schema `UpsertLocationCustomAttributeRequest`.

    Attributes:
        idempotency_key: At most 45 characters.
    """

    custom_attribute: CustomAttribute
    idempotency_key: Nullable[str] = ABSENT


@model
class UpsertLocationCustomAttributeResponse(Model):
    """Schema `UpsertLocationCustomAttributeResponse`."""

    custom_attribute: CustomAttribute
    errors: list[Error] | None = None
