"""The bodies of loyalty programs. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.loyalty_program import LoyaltyProgram
    from ..models.money import Money


@model
class CalculateLoyaltyPointsRequest(Model):
    """Schema `CalculateLoyaltyPointsRequest`.

    Attributes:
        loyalty_account_id: 1 to 36 characters.
    """

    order_id: Nullable[str] = ABSENT
    transaction_amount_money: Nullable[Money] = ABSENT
    loyalty_account_id: Nullable[str] = ABSENT


@model
class CalculateLoyaltyPointsResponse(Model):
    """Schema `CalculateLoyaltyPointsResponse`."""

    errors: list[Error] | None = None
    points: int | None = None
    promotion_points: int | None = None


@model
class ListLoyaltyProgramsResponse(Model):
    """Schema `ListLoyaltyProgramsResponse`."""

    errors: list[Error] | None = None
    programs: list[LoyaltyProgram] | None = None


@model
class RetrieveLoyaltyProgramResponse(Model):
    """Schema `RetrieveLoyaltyProgramResponse`."""

    errors: list[Error] | None = None
    program: LoyaltyProgram
