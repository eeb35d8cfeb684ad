"""The model BatchChangeInventoryRequest. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.inventory_change import InventoryChange


@define(kw_only=True, eq=False, repr=False)
class BatchChangeInventoryRequest(Model):
    """Schema `BatchChangeInventoryRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
    """

    idempotency_key: str
    changes: list[InventoryChange] | None = None
    ignore_unchanged_counts: bool | None = None
