"""The model SubscriptionNotScheduledToCancel. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class SubscriptionNotScheduledToCancel(Model):
    """The subscription does not end with its period, so that there is nothing to take back."""

    error: Literal["SubscriptionNotScheduledToCancel"] = "SubscriptionNotScheduledToCancel"
    detail: str
