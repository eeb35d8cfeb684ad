"""The model CustomerCustomerMeterMeter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@define(kw_only=True, eq=False, repr=False)
class CustomerCustomerMeterMeter(Model):
    """Schema `CustomerCustomerMeterMeter`."""

    created_at: datetime
    modified_at: datetime | None
    id: UUID
    name: str
