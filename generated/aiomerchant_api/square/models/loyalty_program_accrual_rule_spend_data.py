"""The model LoyaltyProgramAccrualRuleSpendData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.loyalty_program_accrual_rule_tax_mode import LoyaltyProgramAccrualRuleTaxMode
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class LoyaltyProgramAccrualRuleSpendData(Model):
    """Schema `LoyaltyProgramAccrualRuleSpendData`.

    Attributes:
        tax_mode: One of BEFORE_TAX, AFTER_TAX.
    """

    amount_money: Money
    excluded_category_ids: list[str] | None = None
    excluded_item_variation_ids: list[str] | None = None
    tax_mode: LoyaltyProgramAccrualRuleTaxMode
