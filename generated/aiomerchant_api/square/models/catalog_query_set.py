"""The model CatalogQuerySet.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogQuerySet(Model):
    """An attribute with one of some values.

    Attributes:
        attribute_name: Name of the attribute. Not empty.
        attribute_values: Values, at most 250, in any case of letters.
    """

    attribute_name: str
    attribute_values: list[str]
