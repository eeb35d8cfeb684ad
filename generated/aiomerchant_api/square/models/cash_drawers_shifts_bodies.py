"""The bodies of cash drawers shifts. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import CashDrawerEventType, CashDrawerShiftState
    from ..models.error import Error
    from ..models.money import Money


@model
class CashDrawerDevice(Model):
    """Schema `CashDrawerDevice`."""

    id: str | None = None
    name: Nullable[str] = ABSENT


@model
class CashDrawerShift(Model):
    """Schema `CashDrawerShift`.

    Attributes:
        state: One of OPEN, ENDED, CLOSED.
    """

    id: str
    state: Nullable[CashDrawerShiftState] = ABSENT
    opened_at: Nullable[datetime] = ABSENT
    ended_at: Nullable[datetime] = ABSENT
    closed_at: Nullable[datetime] = ABSENT
    description: Nullable[str] = ABSENT
    opened_cash_money: Nullable[Money] = ABSENT
    cash_payment_money: Nullable[Money] = ABSENT
    cash_refunds_money: Nullable[Money] = ABSENT
    cash_paid_in_money: Nullable[Money] = ABSENT
    cash_paid_out_money: Nullable[Money] = ABSENT
    expected_cash_money: Nullable[Money] = ABSENT
    closed_cash_money: Nullable[Money] = ABSENT
    device: Nullable[CashDrawerDevice] = ABSENT
    created_at: datetime | None = None
    updated_at: datetime | None = None
    location_id: str | None = None
    team_member_ids: list[str] | None = None
    opening_team_member_id: str | None = None
    ending_team_member_id: str | None = None
    closing_team_member_id: str | None = None


@model
class CashDrawerShiftEvent(Model):
    """Schema `CashDrawerShiftEvent`."""

    id: str | None = None
    event_type: Nullable[CashDrawerEventType] = ABSENT
    event_money: Nullable[Money] = ABSENT
    created_at: datetime | None = None
    description: Nullable[str] = ABSENT
    team_member_id: str | None = None


@model
class CashDrawerShiftSummary(Model):
    """Schema `CashDrawerShiftSummary`.

    Attributes:
        state: One of OPEN, ENDED, CLOSED.
    """

    id: str | None = None
    state: Nullable[CashDrawerShiftState] = ABSENT
    opened_at: Nullable[datetime] = ABSENT
    ended_at: Nullable[datetime] = ABSENT
    closed_at: Nullable[datetime] = ABSENT
    description: Nullable[str] = ABSENT
    opened_cash_money: Nullable[Money] = ABSENT
    expected_cash_money: Nullable[Money] = ABSENT
    closed_cash_money: Nullable[Money] = ABSENT
    created_at: datetime | None = None
    updated_at: datetime | None = None
    location_id: str | None = None


@model
class ListCashDrawerShiftEventsResponse(Model):
    """Schema `ListCashDrawerShiftEventsResponse`."""

    cursor: str | None = None
    errors: list[Error] | None = None
    cash_drawer_shift_events: list[CashDrawerShiftEvent] | None = None


@model
class ListCashDrawerShiftsResponse(Model):
    """Schema `ListCashDrawerShiftsResponse`."""

    cursor: str | None = None
    errors: list[Error] | None = None
    cash_drawer_shifts: list[CashDrawerShiftSummary] | None = None


@model
class RetrieveCashDrawerShiftResponse(Model):
    """Schema `RetrieveCashDrawerShiftResponse`."""

    cash_drawer_shift: CashDrawerShift
    errors: list[Error] | None = None
