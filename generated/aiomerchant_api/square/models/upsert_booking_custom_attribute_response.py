"""The model UpsertBookingCustomAttributeResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.custom_attribute import CustomAttribute
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class UpsertBookingCustomAttributeResponse(Model):
    """Schema `UpsertBookingCustomAttributeResponse`."""

    custom_attribute: CustomAttribute | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class UpsertBookingCustomAttributeRequest(Model):
    """Schema `UpsertBookingCustomAttributeRequest`.

    Attributes:
        idempotency_key: At most 45 characters.
    """

    custom_attribute: CustomAttribute
    idempotency_key: str | None = None
