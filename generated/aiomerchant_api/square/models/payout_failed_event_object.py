"""The model PayoutFailedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.payout import Payout


@define(kw_only=True, eq=False, repr=False)
class PayoutFailedEventObject(Model):
    """Schema `PayoutFailedEventObject`."""

    payout: Payout | None = None
