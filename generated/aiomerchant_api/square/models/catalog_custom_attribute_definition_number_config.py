"""The model CatalogCustomAttributeDefinitionNumberConfig.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogCustomAttributeDefinitionNumberConfig(Model):
    """Schema `CatalogCustomAttributeDefinitionNumberConfig`.

    Attributes:
        precision: At most 5.
    """

    precision: int | None = None
