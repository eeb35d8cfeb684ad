"""The model OrderNotEligibleForRetry. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class OrderNotEligibleForRetry(Model):
    """The order is not waiting for a payment."""

    error: Literal["OrderNotEligibleForRetry"] = "OrderNotEligibleForRetry"
    detail: str
