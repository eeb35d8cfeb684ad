"""The model BuyNowPayLaterDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.afterpay_details import AfterpayDetails
    from ..models.clearpay_details import ClearpayDetails


@define(kw_only=True, eq=False, repr=False)
class BuyNowPayLaterDetails(Model):
    """The deferred side of a payment.

    Attributes:
        brand: `AFTERPAY`, `CLEARPAY` or `UNKNOWN`. At most 50 characters.
        afterpay_details: Facts on the account, for `AFTERPAY`.
        clearpay_details: Facts on the account, for `CLEARPAY`.
    """

    brand: str | None = None
    afterpay_details: AfterpayDetails | None = None
    clearpay_details: ClearpayDetails | None = None
