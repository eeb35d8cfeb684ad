"""The model UpdateSubscriptionUnitsNotAllowed. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UpdateSubscriptionUnitsNotAllowed(Model):
    """The number of units cannot be changed."""

    error: Literal["UpdateSubscriptionUnitsNotAllowed"] = "UpdateSubscriptionUnitsNotAllowed"
    detail: str
