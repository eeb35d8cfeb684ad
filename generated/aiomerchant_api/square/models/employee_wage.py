"""EmployeeWage. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.money import Money


@model
class EmployeeWage(Model):
    """Schema `EmployeeWage`."""

    id: str
    employee_id: Nullable[str] = ABSENT
    title: Nullable[str] = ABSENT
    hourly_rate: Nullable[Money] = ABSENT
