"""The model PaymentError. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class PaymentError(Model):
    """The payment did not go through."""

    error: Literal["PaymentError"] = "PaymentError"
    detail: str
