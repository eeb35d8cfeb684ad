"""UniqueAggregation. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UniqueAggregation(Model):
    """Counts different values of one property.

    Attributes:
        func: Always `unique`.
        property: The property.
    """

    func: Literal["unique"] = field(default="unique", metadata={"required": False})
    property: str
