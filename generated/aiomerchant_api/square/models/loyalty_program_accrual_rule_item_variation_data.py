"""The model LoyaltyProgramAccrualRuleItemVariationData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class LoyaltyProgramAccrualRuleItemVariationData(Model):
    """Schema `LoyaltyProgramAccrualRuleItemVariationData`.

    Attributes:
        item_variation_id: Not empty.
    """

    item_variation_id: str
