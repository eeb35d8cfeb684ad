"""The model RetrieveGiftCardFromGANRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import Model, masked


@define(kw_only=True, eq=False, repr=False)
class RetrieveGiftCardFromGANRequest(Model):
    """Schema `RetrieveGiftCardFromGANRequest`.

    Attributes:
        gan: 1 to 255 characters.
    """

    gan: str = field(repr=masked)
