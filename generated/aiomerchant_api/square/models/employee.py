"""The model Employee. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import EmployeeStatus


@define(kw_only=True, eq=False, repr=False)
class Employee(Model):
    """Schema `Employee`.

    Attributes:
        status: One of ACTIVE, INACTIVE.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    first_name: str | None = None
    last_name: str | None = None
    email: str | None = None
    phone_number: str | None = None
    location_ids: list[str] | None = None
    status: EmployeeStatus | None = None
    is_owner: bool | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
