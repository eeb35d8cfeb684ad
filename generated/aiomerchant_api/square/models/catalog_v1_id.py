"""The model CatalogV1Id.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogV1Id(Model):
    """An ID of Connect V1.

    Attributes:
        catalog_v1_id: ID in Connect V1.
        location_id: ID of the location where it held.
    """

    catalog_v1_id: str | None = None
    location_id: str | None = None
