"""The model CatalogQueryPrefix.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogQueryPrefix(Model):
    """An attribute that begins with a text.

    Attributes:
        attribute_name: Name of the attribute. Not empty.
        attribute_prefix: First part of the value, in any case of letters. Not empty.
    """

    attribute_name: str
    attribute_prefix: str
