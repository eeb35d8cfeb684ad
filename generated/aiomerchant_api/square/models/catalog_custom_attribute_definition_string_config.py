"""The model CatalogCustomAttributeDefinitionStringConfig.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogCustomAttributeDefinitionStringConfig(Model):
    """Settings of a text attribute.

    Attributes:
        enforce_uniqueness: Whether no two objects may have the same value.
    """

    enforce_uniqueness: bool | None = None
