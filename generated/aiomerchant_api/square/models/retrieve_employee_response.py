"""RetrieveEmployeeResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.employee import Employee
    from ..models.error import Error


@model
class RetrieveEmployeeResponse(Model):
    """Schema `RetrieveEmployeeResponse`."""

    employee: Employee
    errors: list[Error] | None = None
