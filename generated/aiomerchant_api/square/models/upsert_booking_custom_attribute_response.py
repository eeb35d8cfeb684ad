"""UpsertBookingCustomAttributeResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.custom_attribute import CustomAttribute
    from ..models.error import Error


@model
class UpsertBookingCustomAttributeResponse(Model):
    """Schema `UpsertBookingCustomAttributeResponse`."""

    custom_attribute: CustomAttribute
    errors: list[Error] | None = None


@model
class UpsertBookingCustomAttributeRequest(Model):
    """Schema `UpsertBookingCustomAttributeRequest`.

    Attributes:
        idempotency_key: At most 45 characters.
    """

    custom_attribute: CustomAttribute
    idempotency_key: Nullable[str] = ABSENT
