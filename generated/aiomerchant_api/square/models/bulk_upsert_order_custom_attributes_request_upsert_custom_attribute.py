"""BulkUpsertOrderCustomAttributesRequestUpsertCustomAttribute. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.custom_attribute import CustomAttribute


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
