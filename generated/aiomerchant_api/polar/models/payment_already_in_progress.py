"""The model PaymentAlreadyInProgress. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class PaymentAlreadyInProgress(Model):
    """Another payment of the order is under way."""

    error: Literal["PaymentAlreadyInProgress"] = "PaymentAlreadyInProgress"
    detail: str
