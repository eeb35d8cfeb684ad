"""The model DigitalWalletDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.cash_app_details import CashAppDetails


@define(kw_only=True, eq=False, repr=False)
class DigitalWalletDetails(Model):
    """The wallet of a payment.

    Attributes:
        status: `AUTHORIZED`, `CAPTURED`, `VOIDED` or `FAILED`. At most 50 characters.
        brand: Wallet, such as `CASH_APP` or `PAYPAY`. At most 50 characters.
        cash_app_details: Facts on the account, for `CASH_APP`.
    """

    status: str | None = None
    brand: str | None = None
    cash_app_details: CashAppDetails | None = None
