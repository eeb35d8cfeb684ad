"""The model CalculateLoyaltyPointsResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class CalculateLoyaltyPointsResponse(Model):
    """Schema `CalculateLoyaltyPointsResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    points: int | None = field(default=None, metadata=NOT_NULL)
    promotion_points: int | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class CalculateLoyaltyPointsRequest(Model):
    """Schema `CalculateLoyaltyPointsRequest`.

    Attributes:
        loyalty_account_id: 1 to 36 characters.
    """

    order_id: str | None = None
    transaction_amount_money: Money | None = None
    loyalty_account_id: str | None = None
