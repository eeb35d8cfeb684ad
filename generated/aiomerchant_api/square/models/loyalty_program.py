"""LoyaltyProgram, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import (
        LoyaltyProgramAccrualRuleTaxMode,
        LoyaltyProgramAccrualRuleType,
        LoyaltyProgramStatus,
    )
    from ..models.money import Money


@model
class LoyaltyProgram(Model):
    """Schema `LoyaltyProgram`.

    Attributes:
        id: At most 36 characters.
        status: One of INACTIVE, ACTIVE.
    """

    id: str
    status: Nullable[LoyaltyProgramStatus] = ABSENT
    reward_tiers: Nullable[list[LoyaltyProgramRewardTier]] = ABSENT
    expiration_policy: Nullable[LoyaltyProgramExpirationPolicy] = ABSENT
    terminology: Nullable[LoyaltyProgramTerminology] = ABSENT
    location_ids: Nullable[list[str]] = ABSENT
    created_at: datetime | None = None
    updated_at: datetime | None = None
    accrual_rules: Nullable[list[LoyaltyProgramAccrualRule]] = ABSENT


@model
class CatalogObjectReference(Model):
    """Schema `CatalogObjectReference`."""

    object_id: Nullable[str] = ABSENT
    catalog_version: Nullable[int] = ABSENT


@model
class LoyaltyProgramAccrualRule(Model):
    """Schema `LoyaltyProgramAccrualRule`.

    Attributes:
        accrual_type: One of VISIT, SPEND, ITEM_VARIATION, CATEGORY.
        points: At least 1.
    """

    accrual_type: LoyaltyProgramAccrualRuleType
    points: Nullable[int] = ABSENT
    visit_data: Nullable[LoyaltyProgramAccrualRuleVisitData] = ABSENT
    spend_data: Nullable[LoyaltyProgramAccrualRuleSpendData] = ABSENT
    item_variation_data: Nullable[LoyaltyProgramAccrualRuleItemVariationData] = ABSENT
    category_data: Nullable[LoyaltyProgramAccrualRuleCategoryData] = ABSENT


@model
class LoyaltyProgramAccrualRuleCategoryData(Model):
    """Schema `LoyaltyProgramAccrualRuleCategoryData`.

    Attributes:
        category_id: Not empty.
    """

    category_id: str


@model
class LoyaltyProgramAccrualRuleItemVariationData(Model):
    """Schema `LoyaltyProgramAccrualRuleItemVariationData`.

    Attributes:
        item_variation_id: Not empty.
    """

    item_variation_id: str


@model
class LoyaltyProgramAccrualRuleSpendData(Model):
    """Schema `LoyaltyProgramAccrualRuleSpendData`.

    Attributes:
        tax_mode: One of BEFORE_TAX, AFTER_TAX.
    """

    amount_money: Money
    excluded_category_ids: Nullable[list[str]] = ABSENT
    excluded_item_variation_ids: Nullable[list[str]] = ABSENT
    tax_mode: LoyaltyProgramAccrualRuleTaxMode


@model
class LoyaltyProgramAccrualRuleVisitData(Model):
    """Schema `LoyaltyProgramAccrualRuleVisitData`.

    Attributes:
        tax_mode: One of BEFORE_TAX, AFTER_TAX.
    """

    minimum_amount_money: Nullable[Money] = ABSENT
    tax_mode: LoyaltyProgramAccrualRuleTaxMode


@model
class LoyaltyProgramExpirationPolicy(Model):
    """Schema `LoyaltyProgramExpirationPolicy`.

    Attributes:
        expiration_duration: Not empty.
    """

    expiration_duration: str


@model
class LoyaltyProgramRewardTier(Model):
    """Schema `LoyaltyProgramRewardTier`.

    Attributes:
        id: At most 36 characters.
        points: At least 1.
    """

    id: str | None = None
    points: int
    name: str | None = None
    created_at: datetime | None = None
    pricing_rule_reference: CatalogObjectReference


@model
class LoyaltyProgramTerminology(Model):
    """Schema `LoyaltyProgramTerminology`.

    Attributes:
        one: Not empty.
        other: Not empty.
    """

    one: str
    other: str
