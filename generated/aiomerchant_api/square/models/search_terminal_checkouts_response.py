"""SearchTerminalCheckoutsResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.terminal_checkout import TerminalCheckout
    from ..models.terminal_checkout_query import TerminalCheckoutQuery


@model
class SearchTerminalCheckoutsResponse(Model):
    """Schema `SearchTerminalCheckoutsResponse`."""

    errors: list[Error] | None = None
    checkouts: list[TerminalCheckout] | None = None
    cursor: str | None = None


@model
class SearchTerminalCheckoutsRequest(Model):
    """Schema `SearchTerminalCheckoutsRequest`.

    Attributes:
        limit: 1 to 100.
    """

    query: TerminalCheckoutQuery | None = None
    cursor: str | None = None
    limit: int | None = None
