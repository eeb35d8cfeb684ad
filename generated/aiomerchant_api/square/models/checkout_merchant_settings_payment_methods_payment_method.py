"""The model CheckoutMerchantSettingsPaymentMethodsPaymentMethod.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CheckoutMerchantSettingsPaymentMethodsPaymentMethod(Model):
    """Whether a payment method is offered.

    Attributes:
        enabled: Whether it is offered.
    """

    enabled: bool | None = None
