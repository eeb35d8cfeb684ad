"""The model CatalogQueryExact.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogQueryExact(Model):
    """An attribute with one value.

    Attributes:
        attribute_name: Name of the attribute. Not empty.
        attribute_value: Value, in any case of letters.
    """

    attribute_name: str
    attribute_value: str
