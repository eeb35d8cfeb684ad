"""The model SearchTerminalCheckoutsResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.terminal_checkout import TerminalCheckout


@define(kw_only=True, eq=False, repr=False)
class SearchTerminalCheckoutsResponse(Model):
    """Schema `SearchTerminalCheckoutsResponse`."""

    errors: list[Error] | None = None
    checkouts: list[TerminalCheckout] | None = None
    cursor: str | None = None
