"""The model InactiveSubscription. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class InactiveSubscription(Model):
    """The subscription is not active."""

    error: Literal["InactiveSubscription"] = "InactiveSubscription"
    detail: str
