"""The model LoyaltyProgramAccrualRule.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.loyalty_program_accrual_rule_category_data import LoyaltyProgramAccrualRuleCategoryData
    from ..models.loyalty_program_accrual_rule_item_variation_data import (
        LoyaltyProgramAccrualRuleItemVariationData,
    )
    from ..models.loyalty_program_accrual_rule_spend_data import LoyaltyProgramAccrualRuleSpendData
    from ..models.loyalty_program_accrual_rule_type import LoyaltyProgramAccrualRuleType
    from ..models.loyalty_program_accrual_rule_visit_data import LoyaltyProgramAccrualRuleVisitData


@define(kw_only=True, eq=False, repr=False)
class LoyaltyProgramAccrualRule(Model):
    """Schema `LoyaltyProgramAccrualRule`.

    Attributes:
        accrual_type: One of VISIT, SPEND, ITEM_VARIATION, CATEGORY.
        points: At least 1.
    """

    accrual_type: LoyaltyProgramAccrualRuleType
    points: int | None = None
    visit_data: LoyaltyProgramAccrualRuleVisitData | None = None
    spend_data: LoyaltyProgramAccrualRuleSpendData | None = None
    item_variation_data: LoyaltyProgramAccrualRuleItemVariationData | None = None
    category_data: LoyaltyProgramAccrualRuleCategoryData | None = None
