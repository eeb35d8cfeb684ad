"""CountAggregation. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CountAggregation(Model):
    """Counts events.

    Attributes:
        func: Always `count`.
    """

    func: Literal["count"] = field(default="count", metadata={"required": False})
