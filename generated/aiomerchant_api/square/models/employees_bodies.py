"""The bodies of employees. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import EmployeeStatus
    from ..models.error import Error


@model
class Employee(Model):
    """Schema `Employee`.

    Attributes:
        status: One of ACTIVE, INACTIVE.
    """

    id: str
    first_name: Nullable[str] = ABSENT
    last_name: Nullable[str] = ABSENT
    email: Nullable[str] = ABSENT
    phone_number: Nullable[str] = ABSENT
    location_ids: Nullable[list[str]] = ABSENT
    status: Nullable[EmployeeStatus] = ABSENT
    is_owner: Nullable[bool] = ABSENT
    created_at: datetime | None = None
    updated_at: datetime | None = None


@model
class ListEmployeesResponse(Model):
    """Schema `ListEmployeesResponse`."""

    employees: list[Employee] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None


@model
class RetrieveEmployeeResponse(Model):
    """Schema `RetrieveEmployeeResponse`."""

    employee: Employee
    errors: list[Error] | None = None
