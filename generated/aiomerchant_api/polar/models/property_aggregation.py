"""PropertyAggregation. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class PropertyAggregation(Model):
    """Makes one number of a property's values.

    Attributes:
        func: What is made of its values, such as their sum or maximum. One of sum, max, min, avg.
        property: The property, a number.
    """

    func: Literal["sum", "max", "min", "avg"] | str
    property: str
