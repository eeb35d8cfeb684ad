"""The model SeatClaim.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import Model, masked


@define(kw_only=True, eq=False, repr=False)
class SeatClaim(Model):
    """Asks to claim a seat.

    Attributes:
        invitation_token: The token in the invitation's link; good once.
    """

    invitation_token: str = field(repr=masked)
