"""The model ListPayoutsResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.payout import Payout


@define(kw_only=True, eq=False, repr=False)
class ListPayoutsResponse(Model):
    """Schema `ListPayoutsResponse`."""

    payouts: list[Payout] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None
