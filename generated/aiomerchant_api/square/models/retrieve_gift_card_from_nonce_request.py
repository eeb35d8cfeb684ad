"""The model RetrieveGiftCardFromNonceRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import Model, masked


@define(kw_only=True, eq=False, repr=False)
class RetrieveGiftCardFromNonceRequest(Model):
    """Schema `RetrieveGiftCardFromNonceRequest`.

    Attributes:
        nonce: Not empty.
    """

    nonce: str = field(repr=masked)
