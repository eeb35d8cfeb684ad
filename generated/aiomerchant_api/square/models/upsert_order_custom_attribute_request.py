"""UpsertOrderCustomAttributeRequest. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.custom_attribute import CustomAttribute


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
