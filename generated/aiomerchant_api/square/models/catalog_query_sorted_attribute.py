"""The model CatalogQuerySortedAttribute.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.sort_order import SortOrder


@define(kw_only=True, eq=False, repr=False)
class CatalogQuerySortedAttribute(Model):
    """Order by an attribute.

    Attributes:
        attribute_name: Name of the attribute. Not empty.
        initial_attribute_value: Value at which the results begin.
        sort_order: `ASC` or `DESC`. One of DESC, ASC.
    """

    attribute_name: str
    initial_attribute_value: str | None = None
    sort_order: SortOrder | None = None
