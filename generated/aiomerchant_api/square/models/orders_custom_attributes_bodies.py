"""The bodies of orders custom attributes. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.custom_attribute import CustomAttribute
    from ..models.error import Error


@model
class BulkDeleteOrderCustomAttributesRequest(Model):
    """Schema `BulkDeleteOrderCustomAttributesRequest`.

    Attributes:
        values: Up to 25 deletions by keys of your own, under which the answer tells their outcome.
    """

    values: dict[str, BulkDeleteOrderCustomAttributesRequestDeleteCustomAttribute]


@model
class BulkDeleteOrderCustomAttributesRequestDeleteCustomAttribute(Model):
    """One attribute value to delete.

    Attributes:
        key: Key of the attribute's definition. Not empty, matching
            `^([a-zA-Z0-9_-]+:)?[a-zA-Z0-9_-]{1,60}$`.
        order_id: ID of the order. 1 to 255 characters.
    """

    key: str | None = None
    order_id: str


@model
class BulkDeleteOrderCustomAttributesResponse(Model):
    """Schema `BulkDeleteOrderCustomAttributesResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        values: The outcome of each deletion, by the keys of the request.
    """

    errors: list[Error] | None = None
    values: dict[str, DeleteOrderCustomAttributeResponse]


@model
class BulkUpsertOrderCustomAttributesRequest(Model):
    """Schema `BulkUpsertOrderCustomAttributesRequest`.

    Attributes:
        values: Up to 25 values to set, by keys of your own, under which the answer tells their outcome.
    """

    values: dict[str, BulkUpsertOrderCustomAttributesRequestUpsertCustomAttribute]


@model
class BulkUpsertOrderCustomAttributesRequestUpsertCustomAttribute(Model):
    """One attribute value to set.

    Attributes:
        custom_attribute: `key` and `value`, on request with the current `version`.
        idempotency_key: Key by which this change takes effect once when it is repeated. 1 to 45 characters.
        order_id: ID of the order. 1 to 255 characters.
    """

    custom_attribute: CustomAttribute
    idempotency_key: Nullable[str] = ABSENT
    order_id: str


@model
class BulkUpsertOrderCustomAttributesResponse(Model):
    """Schema `BulkUpsertOrderCustomAttributesResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        values: The value that was set or the errors, by the keys of the request.
    """

    errors: list[Error] | None = None
    values: dict[str, UpsertOrderCustomAttributeResponse]


@model
class DeleteOrderCustomAttributeResponse(Model):
    """Schema `DeleteOrderCustomAttributeResponse`.

    Attributes:
        errors: What went wrong, if anything did.
    """

    errors: list[Error] | None = None


@model
class ListOrderCustomAttributesResponse(Model):
    """Schema `ListOrderCustomAttributesResponse`.

    Attributes:
        custom_attributes: The attributes with their values.
        cursor: Where the next page begins; none after the last. Not empty.
        errors: What went wrong, if anything did.
    """

    custom_attributes: list[CustomAttribute] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None


@model
class RetrieveOrderCustomAttributeResponse(Model):
    """Schema `RetrieveOrderCustomAttributeResponse`.

    Attributes:
        custom_attribute: The attribute with its value.
        errors: What went wrong, if anything did.
    """

    custom_attribute: CustomAttribute
    errors: list[Error] | None = None


@model
class UpsertOrderCustomAttributeRequest(Model):
    """Schema `UpsertOrderCustomAttributeRequest`.

    Attributes:
        custom_attribute: `value`, on request with the current `version`.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. 1 to 45 characters.
    """

    custom_attribute: CustomAttribute
    idempotency_key: Nullable[str] = ABSENT


@model
class UpsertOrderCustomAttributeResponse(Model):
    """Schema `UpsertOrderCustomAttributeResponse`.

    Attributes:
        custom_attribute: The attribute with its value.
        errors: What went wrong, if anything did.
    """

    custom_attribute: CustomAttribute | None = None
    errors: list[Error] | None = None
