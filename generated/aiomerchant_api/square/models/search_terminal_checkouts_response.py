"""The model SearchTerminalCheckoutsResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.terminal_checkout import TerminalCheckout
    from ..models.terminal_checkout_query import TerminalCheckoutQuery


@define(kw_only=True, eq=False, repr=False)
class SearchTerminalCheckoutsResponse(Model):
    """Schema `SearchTerminalCheckoutsResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    checkouts: list[TerminalCheckout] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class SearchTerminalCheckoutsRequest(Model):
    """Schema `SearchTerminalCheckoutsRequest`.

    Attributes:
        limit: 1 to 100.
    """

    query: TerminalCheckoutQuery | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
    limit: int | None = field(default=None, metadata=NOT_NULL)
