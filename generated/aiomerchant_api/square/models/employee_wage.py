"""The model EmployeeWage. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class EmployeeWage(Model):
    """Schema `EmployeeWage`."""

    id: str | None = field(default=None, metadata=NOT_NULL)
    employee_id: str | None = None
    title: str | None = None
    hourly_rate: Money | None = None
