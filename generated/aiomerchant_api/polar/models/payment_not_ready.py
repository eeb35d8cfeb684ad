"""PaymentNotReady. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class PaymentNotReady(Model):
    """Schema `PaymentNotReady`."""

    error: Literal["PaymentNotReady"] = "PaymentNotReady"
    detail: str
