"""The model PaymentFailed. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class PaymentFailed(Model):
    """The payment failed, and nothing was changed."""

    error: Literal["PaymentFailed"] = "PaymentFailed"
    detail: str
