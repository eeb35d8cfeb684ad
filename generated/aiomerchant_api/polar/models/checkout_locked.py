"""The model CheckoutLocked. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CheckoutLocked(Model):
    """The checkout is being confirmed and cannot change."""

    error: Literal["CheckoutLocked"] = "CheckoutLocked"
    detail: str
