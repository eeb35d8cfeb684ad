"""The model OrderNotDraft. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class OrderNotDraft(Model):
    """The order has been finalized already."""

    error: Literal["OrderNotDraft"] = "OrderNotDraft"
    detail: str
