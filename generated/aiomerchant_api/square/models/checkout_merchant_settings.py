"""The model CheckoutMerchantSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.checkout_merchant_settings_payment_methods import CheckoutMerchantSettingsPaymentMethods


@define(kw_only=True, eq=False, repr=False)
class CheckoutMerchantSettings(Model):
    """Which payment methods checkout pages accept.

    Attributes:
        payment_methods: Payment methods besides cards.
        updated_at: Time of the last change.
    """

    payment_methods: CheckoutMerchantSettingsPaymentMethods | None = None
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
