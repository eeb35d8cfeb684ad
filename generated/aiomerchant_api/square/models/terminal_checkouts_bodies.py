"""The bodies of terminal checkouts. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import SortOrder
    from ..models.error import Error
    from ..models.terminal_checkout import TerminalCheckout
    from ..models.time_range import TimeRange


@model
class CancelTerminalCheckoutResponse(Model):
    """Schema `CancelTerminalCheckoutResponse`."""

    errors: list[Error] | None = None
    checkout: TerminalCheckout


@model
class CreateTerminalCheckoutRequest(Model):
    """Schema `CreateTerminalCheckoutRequest`.

    Attributes:
        idempotency_key: 1 to 64 characters.
    """

    idempotency_key: str
    checkout: TerminalCheckout


@model
class CreateTerminalCheckoutResponse(Model):
    """Schema `CreateTerminalCheckoutResponse`."""

    errors: list[Error] | None = None
    checkout: TerminalCheckout


@model
class GetTerminalCheckoutResponse(Model):
    """Schema `GetTerminalCheckoutResponse`."""

    errors: list[Error] | None = None
    checkout: TerminalCheckout


@model
class SearchTerminalCheckoutsRequest(Model):
    """Schema `SearchTerminalCheckoutsRequest`.

    Attributes:
        limit: 1 to 100.
    """

    query: TerminalCheckoutQuery | None = None
    cursor: str | None = None
    limit: int | None = None


@model
class SearchTerminalCheckoutsResponse(Model):
    """Schema `SearchTerminalCheckoutsResponse`."""

    errors: list[Error] | None = None
    checkouts: list[TerminalCheckout] | None = None
    cursor: str | None = None


@model
class TerminalCheckoutQuery(Model):
    """Schema `TerminalCheckoutQuery`."""

    filter: Nullable[TerminalCheckoutQueryFilter] = ABSENT
    sort: Nullable[TerminalCheckoutQuerySort] = ABSENT


@model
class TerminalCheckoutQueryFilter(Model):
    """Schema `TerminalCheckoutQueryFilter`."""

    device_id: Nullable[str] = ABSENT
    created_at: TimeRange | None = None
    status: Nullable[str] = ABSENT


@model
class TerminalCheckoutQuerySort(Model):
    """Schema `TerminalCheckoutQuerySort`.

    Attributes:
        sort_order: One of DESC, ASC.
    """

    sort_order: Nullable[SortOrder] = ABSENT
