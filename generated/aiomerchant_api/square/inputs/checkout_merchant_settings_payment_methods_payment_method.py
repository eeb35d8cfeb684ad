"""A mapping given for CheckoutMerchantSettingsPaymentMethodsPaymentMethod.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class CheckoutMerchantSettingsPaymentMethodsPaymentMethodDict(TypedDict, total=False):
    """Schema `CheckoutMerchantSettingsPaymentMethodsPaymentMethod` as a mapping by wire names."""

    enabled: bool | None
