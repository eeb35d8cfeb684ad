"""The model CatalogQueryRange.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogQueryRange(Model):
    """An attribute within a range.

    Attributes:
        attribute_name: Name of the attribute. Not empty.
        attribute_min_value: Lowest value, included.
        attribute_max_value: Highest value, included.
    """

    attribute_name: str
    attribute_min_value: int | None = None
    attribute_max_value: int | None = None
