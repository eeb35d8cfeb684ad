"""The model LoyaltyProgramExpirationPolicy.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class LoyaltyProgramExpirationPolicy(Model):
    """Schema `LoyaltyProgramExpirationPolicy`.

    Attributes:
        expiration_duration: Not empty.
    """

    expiration_duration: str
