"""The model TerminalCheckoutQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.terminal_checkout_query_filter import TerminalCheckoutQueryFilter
    from ..models.terminal_checkout_query_sort import TerminalCheckoutQuerySort


@define(kw_only=True, eq=False, repr=False)
class TerminalCheckoutQuery(Model):
    """Schema `TerminalCheckoutQuery`."""

    filter: TerminalCheckoutQueryFilter | None = None
    sort: TerminalCheckoutQuerySort | None = None
