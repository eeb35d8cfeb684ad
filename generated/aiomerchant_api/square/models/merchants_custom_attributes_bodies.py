"""The bodies of merchants custom attributes. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.custom_attribute import CustomAttribute
    from ..models.error import Error


@model
class BulkDeleteMerchantCustomAttributesRequest(Model):
    """Schema `BulkDeleteMerchantCustomAttributesRequest`."""

    values: dict[str, BulkDeleteMerchantCustomAttributesRequestMerchantCustomAttributeDeleteRequest]


@model
class BulkDeleteMerchantCustomAttributesRequestMerchantCustomAttributeDeleteRequest(Model):
    """Schema `BulkDeleteMerchantCustomAttributesRequestMerchantCustomAttributeDeleteRequest`.

    Attributes:
        key: Matching `^([a-zA-Z0-9_-]+:)?[a-zA-Z0-9_-]{1,60}$`.
    """

    key: str | None = None


@model
class BulkDeleteMerchantCustomAttributesResponse(Model):
    """Schema `BulkDeleteMerchantCustomAttributesResponse`."""

    values: dict[str, BulkDeleteMerchantCustomAttributesResponseMerchantCustomAttributeDeleteResponse]
    errors: list[Error] | None = None


@model
class BulkDeleteMerchantCustomAttributesResponseMerchantCustomAttributeDeleteResponse(Model):
    """Schema `BulkDeleteMerchantCustomAttributesResponseMerchantCustomAttributeDeleteResponse`."""

    errors: list[Error] | None = None


@model
class BulkUpsertMerchantCustomAttributesRequest(Model):
    """Schema `BulkUpsertMerchantCustomAttributesRequest`."""

    values: dict[str, BulkUpsertMerchantCustomAttributesRequestMerchantCustomAttributeUpsertRequest]


@model
class BulkUpsertMerchantCustomAttributesRequestMerchantCustomAttributeUpsertRequest(Model):
    """Schema `BulkUpsertMerchantCustomAttributesRequestMerchantCustomAttributeUpsertRequest`.

    Attributes:
        merchant_id: Not empty.
        idempotency_key: At most 45 characters.
    """

    merchant_id: str
    custom_attribute: CustomAttribute
    idempotency_key: Nullable[str] = ABSENT


@model
class BulkUpsertMerchantCustomAttributesResponse(Model):
    """Schema `BulkUpsertMerchantCustomAttributesResponse`."""

    values: (
        dict[str, BulkUpsertMerchantCustomAttributesResponseMerchantCustomAttributeUpsertResponse] | None
    ) = None
    errors: list[Error] | None = None


@model
class BulkUpsertMerchantCustomAttributesResponseMerchantCustomAttributeUpsertResponse(Model):
    """Schema `BulkUpsertMerchantCustomAttributesResponseMerchantCustomAttributeUpsertResponse`."""

    merchant_id: str | None = None
    custom_attribute: CustomAttribute | None = None
    errors: list[Error] | None = None


@model
class DeleteMerchantCustomAttributeResponse(Model):
    """Schema `DeleteMerchantCustomAttributeResponse`."""

    errors: list[Error] | None = None


@model
class ListMerchantCustomAttributesResponse(Model):
    """Schema `ListMerchantCustomAttributesResponse`."""

    custom_attributes: list[CustomAttribute] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None


@model
class RetrieveMerchantCustomAttributeResponse(Model):
    """Schema `RetrieveMerchantCustomAttributeResponse`."""

    custom_attribute: CustomAttribute
    errors: list[Error] | None = None


@model
class UpsertMerchantCustomAttributeRequest(Model):
    """Schema `UpsertMerchantCustomAttributeRequest`.

    Attributes:
        idempotency_key: At most 45 characters.
    """

    custom_attribute: CustomAttribute
    idempotency_key: Nullable[str] = ABSENT


@model
class UpsertMerchantCustomAttributeResponse(Model):
    """Schema `UpsertMerchantCustomAttributeResponse`."""

    custom_attribute: CustomAttribute
    errors: list[Error] | None = None
