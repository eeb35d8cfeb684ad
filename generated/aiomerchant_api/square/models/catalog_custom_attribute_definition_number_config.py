"""The model CatalogCustomAttributeDefinitionNumberConfig.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogCustomAttributeDefinitionNumberConfig(Model):
    """Settings of a numeric attribute.

    Attributes:
        precision: Number of decimals, 0 to 5. At most 5.
    """

    precision: int | None = None
