"""AlreadyActiveSubscriptionError. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AlreadyActiveSubscriptionError(Model):
    """Schema `AlreadyActiveSubscriptionError`."""

    error: Literal["AlreadyActiveSubscriptionError"] = "AlreadyActiveSubscriptionError"
    detail: str
