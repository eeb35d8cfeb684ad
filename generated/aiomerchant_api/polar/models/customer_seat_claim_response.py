"""The model CustomerSeatClaimResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ...core import Model, masked

if TYPE_CHECKING:
    from ..models.customer_seat import CustomerSeat


@define(kw_only=True, eq=False, repr=False)
class CustomerSeatClaimResponse(Model):
    """Schema `CustomerSeatClaimResponse`."""

    seat: CustomerSeat
    customer_session_token: str = field(repr=masked)
