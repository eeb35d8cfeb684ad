"""The model CustomerNotReady. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CustomerNotReady(Model):
    """The customer cannot confirm a payment method yet."""

    error: Literal["CustomerNotReady"] = "CustomerNotReady"
    detail: str
