"""The model UnlinkCustomerFromGiftCardRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class UnlinkCustomerFromGiftCardRequest(Model):
    """Schema `UnlinkCustomerFromGiftCardRequest`.

    Attributes:
        customer_id: 1 to 191 characters.
    """

    customer_id: str
