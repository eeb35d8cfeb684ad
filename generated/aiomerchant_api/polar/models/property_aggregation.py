"""The model PropertyAggregation.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from typing import Literal


@define(kw_only=True, eq=False, repr=False)
class PropertyAggregation(Model):
    """Schema `PropertyAggregation`.

    Attributes:
        func: One of sum, max, min, avg.
    """

    func: Literal["sum", "max", "min", "avg"] | str
    property: str
