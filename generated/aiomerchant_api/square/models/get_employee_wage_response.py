"""GetEmployeeWageResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.employee_wage import EmployeeWage
    from ..models.error import Error


@model
class GetEmployeeWageResponse(Model):
    """Schema `GetEmployeeWageResponse`."""

    employee_wage: EmployeeWage
    errors: list[Error] | None = None
