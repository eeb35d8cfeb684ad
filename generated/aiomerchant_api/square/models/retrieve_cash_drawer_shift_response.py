"""The model RetrieveCashDrawerShiftResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import CashDrawerShiftState
    from ..models.error import Error
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class RetrieveCashDrawerShiftResponse(Model):
    """Schema `RetrieveCashDrawerShiftResponse`."""

    cash_drawer_shift: CashDrawerShift | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class CashDrawerDevice(Model):
    """Schema `CashDrawerDevice`."""

    id: str | None = field(default=None, metadata=NOT_NULL)
    name: str | None = None


@define(kw_only=True, eq=False, repr=False)
class CashDrawerShift(Model):
    """Schema `CashDrawerShift`.

    Attributes:
        state: One of OPEN, ENDED, CLOSED.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    state: CashDrawerShiftState | None = None
    opened_at: datetime | None = None
    ended_at: datetime | None = None
    closed_at: datetime | None = None
    description: str | None = None
    opened_cash_money: Money | None = None
    cash_payment_money: Money | None = None
    cash_refunds_money: Money | None = None
    cash_paid_in_money: Money | None = None
    cash_paid_out_money: Money | None = None
    expected_cash_money: Money | None = None
    closed_cash_money: Money | None = None
    device: CashDrawerDevice | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    location_id: str | None = field(default=None, metadata=NOT_NULL)
    team_member_ids: list[str] | None = field(default=None, metadata=NOT_NULL)
    opening_team_member_id: str | None = field(default=None, metadata=NOT_NULL)
    ending_team_member_id: str | None = field(default=None, metadata=NOT_NULL)
    closing_team_member_id: str | None = field(default=None, metadata=NOT_NULL)
