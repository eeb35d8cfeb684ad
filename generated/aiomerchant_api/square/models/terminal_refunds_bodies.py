"""The bodies of terminal refunds. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.terminal_refund import TerminalRefund
    from ..models.time_range import TimeRange


@model
class CancelTerminalRefundResponse(Model):
    """Schema `CancelTerminalRefundResponse`."""

    errors: list[Error] | None = None
    refund: TerminalRefund


@model
class CreateTerminalRefundRequest(Model):
    """Schema `CreateTerminalRefundRequest`.

    Attributes:
        idempotency_key: 1 to 64 characters.
    """

    idempotency_key: str
    refund: TerminalRefund | None = None


@model
class CreateTerminalRefundResponse(Model):
    """Schema `CreateTerminalRefundResponse`."""

    errors: list[Error] | None = None
    refund: TerminalRefund


@model
class GetTerminalRefundResponse(Model):
    """Schema `GetTerminalRefundResponse`."""

    errors: list[Error] | None = None
    refund: TerminalRefund


@model
class SearchTerminalRefundsRequest(Model):
    """Schema `SearchTerminalRefundsRequest`.

    Attributes:
        limit: 1 to 100.
    """

    query: TerminalRefundQuery | None = None
    cursor: str | None = None
    limit: int | None = None


@model
class SearchTerminalRefundsResponse(Model):
    """Schema `SearchTerminalRefundsResponse`."""

    errors: list[Error] | None = None
    refunds: list[TerminalRefund] | None = None
    cursor: str | None = None


@model
class TerminalRefundQuery(Model):
    """Schema `TerminalRefundQuery`."""

    filter: Nullable[TerminalRefundQueryFilter] = ABSENT
    sort: Nullable[TerminalRefundQuerySort] = ABSENT


@model
class TerminalRefundQueryFilter(Model):
    """Schema `TerminalRefundQueryFilter`."""

    device_id: Nullable[str] = ABSENT
    created_at: TimeRange | None = None
    status: Nullable[str] = ABSENT


@model
class TerminalRefundQuerySort(Model):
    """Schema `TerminalRefundQuerySort`."""

    sort_order: Nullable[str] = ABSENT
