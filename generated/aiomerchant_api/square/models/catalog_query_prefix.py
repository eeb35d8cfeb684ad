"""The model CatalogQueryPrefix.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogQueryPrefix(Model):
    """Schema `CatalogQueryPrefix`.

    Attributes:
        attribute_name: Not empty.
        attribute_prefix: Not empty.
    """

    attribute_name: str
    attribute_prefix: str
