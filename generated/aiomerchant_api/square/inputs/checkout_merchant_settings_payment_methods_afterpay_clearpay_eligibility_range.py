"""A mapping given for CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRange.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..inputs.money import MoneyDict
    from ..models.money import Money


class CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRangeDict(TypedDict, total=False):
    """Schema `CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRange` as a mapping by wire names."""

    min: Required[Money | MoneyDict]
    max: Required[Money | MoneyDict]
