"""UpdateItemTaxesResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.error import Error


@model
class UpdateItemTaxesResponse(Model):
    """Schema `UpdateItemTaxesResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        updated_at: When the change was made.
    """

    errors: list[Error] | None = None
    updated_at: datetime | None = None


@model
class UpdateItemTaxesRequest(Model):
    """Schema `UpdateItemTaxesRequest`.

    Attributes:
        item_ids: IDs of the items, at most 1000.
        taxes_to_enable: IDs of taxes to put on the items.
        taxes_to_disable: IDs of taxes to take off the items.
    """

    item_ids: list[str]
    taxes_to_enable: Nullable[list[str]] = ABSENT
    taxes_to_disable: Nullable[list[str]] = ABSENT
