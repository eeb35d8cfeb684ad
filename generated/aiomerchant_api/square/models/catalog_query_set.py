"""The model CatalogQuerySet.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogQuerySet(Model):
    """Schema `CatalogQuerySet`.

    Attributes:
        attribute_name: Not empty.
    """

    attribute_name: str
    attribute_values: list[str]
