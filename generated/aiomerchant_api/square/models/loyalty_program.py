"""The model LoyaltyProgram, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import (
        LoyaltyProgramAccrualRuleTaxMode,
        LoyaltyProgramAccrualRuleType,
        LoyaltyProgramStatus,
    )
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class LoyaltyProgram(Model):
    """Schema `LoyaltyProgram`.

    Attributes:
        id: At most 36 characters.
        status: One of INACTIVE, ACTIVE.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    status: LoyaltyProgramStatus | None = None
    reward_tiers: list[LoyaltyProgramRewardTier] | None = None
    expiration_policy: LoyaltyProgramExpirationPolicy | None = None
    terminology: LoyaltyProgramTerminology | None = None
    location_ids: list[str] | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    accrual_rules: list[LoyaltyProgramAccrualRule] | None = None


@define(kw_only=True, eq=False, repr=False)
class CatalogObjectReference(Model):
    """Schema `CatalogObjectReference`."""

    object_id: str | None = None
    catalog_version: int | None = None


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


@define(kw_only=True, eq=False, repr=False)
class LoyaltyProgramAccrualRuleCategoryData(Model):
    """Schema `LoyaltyProgramAccrualRuleCategoryData`.

    Attributes:
        category_id: Not empty.
    """

    category_id: str


@define(kw_only=True, eq=False, repr=False)
class LoyaltyProgramAccrualRuleItemVariationData(Model):
    """Schema `LoyaltyProgramAccrualRuleItemVariationData`.

    Attributes:
        item_variation_id: Not empty.
    """

    item_variation_id: str


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


@define(kw_only=True, eq=False, repr=False)
class LoyaltyProgramAccrualRuleVisitData(Model):
    """Schema `LoyaltyProgramAccrualRuleVisitData`.

    Attributes:
        tax_mode: One of BEFORE_TAX, AFTER_TAX.
    """

    minimum_amount_money: Money | None = None
    tax_mode: LoyaltyProgramAccrualRuleTaxMode


@define(kw_only=True, eq=False, repr=False)
class LoyaltyProgramExpirationPolicy(Model):
    """Schema `LoyaltyProgramExpirationPolicy`.

    Attributes:
        expiration_duration: Not empty.
    """

    expiration_duration: str


@define(kw_only=True, eq=False, repr=False)
class LoyaltyProgramRewardTier(Model):
    """Schema `LoyaltyProgramRewardTier`.

    Attributes:
        id: At most 36 characters.
        points: At least 1.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    points: int
    name: str | None = field(default=None, metadata=NOT_NULL)
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    pricing_rule_reference: CatalogObjectReference


@define(kw_only=True, eq=False, repr=False)
class LoyaltyProgramTerminology(Model):
    """Schema `LoyaltyProgramTerminology`.

    Attributes:
        one: Not empty.
        other: Not empty.
    """

    one: str
    other: str
