"""The model OrderNotEligibleForInvoice. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class OrderNotEligibleForInvoice(Model):
    """The order's status allows no invoice."""

    error: Literal["OrderNotEligibleForInvoice"] = "OrderNotEligibleForInvoice"
    detail: str
