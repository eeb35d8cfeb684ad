"""The model DismissTerminalCheckoutResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.terminal_checkout import TerminalCheckout


@define(kw_only=True, eq=False, repr=False)
class DismissTerminalCheckoutResponse(Model):
    """Schema `DismissTerminalCheckoutResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    checkout: TerminalCheckout | None = field(default=None, metadata=NOT_NULL)
