"""The model CustomerStateMeter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@define(kw_only=True, eq=False, repr=False)
class CustomerStateMeter(Model):
    """Schema `CustomerStateMeter`."""

    id: UUID
    created_at: datetime
    modified_at: datetime | None
    meter_id: UUID
    consumed_units: float
    credited_units: int
    balance: float
