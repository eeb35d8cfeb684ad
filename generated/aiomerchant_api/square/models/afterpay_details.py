"""The model AfterpayDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class AfterpayDetails(Model):
    """The Afterpay account of a payment.

    Attributes:
        email_address: Email address of the account. At most 255 characters.
    """

    email_address: str | None = None
