"""The model AlreadyCanceledSubscription. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AlreadyCanceledSubscription(Model):
    """The subscription is cancelled already, or ends with its period."""

    error: Literal["AlreadyCanceledSubscription"] = "AlreadyCanceledSubscription"
    detail: str
