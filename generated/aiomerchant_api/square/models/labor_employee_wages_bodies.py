"""The bodies of labor employee wages. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.money import Money


@model
class EmployeeWage(Model):
    """Schema `EmployeeWage`."""

    id: str
    employee_id: Nullable[str] = ABSENT
    title: Nullable[str] = ABSENT
    hourly_rate: Nullable[Money] = ABSENT


@model
class GetEmployeeWageResponse(Model):
    """Schema `GetEmployeeWageResponse`."""

    employee_wage: EmployeeWage
    errors: list[Error] | None = None


@model
class ListEmployeeWagesResponse(Model):
    """Schema `ListEmployeeWagesResponse`."""

    employee_wages: list[EmployeeWage] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None
