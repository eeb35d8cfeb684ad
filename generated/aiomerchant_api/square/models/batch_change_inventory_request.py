"""BatchChangeInventoryRequest. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.inventory_change import InventoryChange


@model
class BatchChangeInventoryRequest(Model):
    """Schema `BatchChangeInventoryRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
    """

    idempotency_key: str
    changes: Nullable[list[InventoryChange]] = ABSENT
    ignore_unchanged_counts: Nullable[bool] = ABSENT
