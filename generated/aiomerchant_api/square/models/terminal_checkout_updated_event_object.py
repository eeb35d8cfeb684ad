"""The model TerminalCheckoutUpdatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.terminal_checkout import TerminalCheckout


@define(kw_only=True, eq=False, repr=False)
class TerminalCheckoutUpdatedEventObject(Model):
    """Schema `TerminalCheckoutUpdatedEventObject`."""

    checkout: TerminalCheckout | None = None
