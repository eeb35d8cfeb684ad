"""The model PaymentActionRequired. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class PaymentActionRequired(Model):
    """The bank asks the customer to act, which needs them present."""

    error: Literal["PaymentActionRequired"] = "PaymentActionRequired"
    detail: str
