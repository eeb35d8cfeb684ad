"""ListEmployeesResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.employee import Employee
    from ..models.error import Error


@model
class ListEmployeesResponse(Model):
    """Schema `ListEmployeesResponse`."""

    employees: list[Employee] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None
