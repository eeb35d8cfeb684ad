"""The model SubscriptionLocked. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class SubscriptionLocked(Model):
    """Another change to the subscription is under way."""

    error: Literal["SubscriptionLocked"] = "SubscriptionLocked"
    detail: str
