"""The model CatalogVersionUpdatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.catalog_version_updated_event_catalog_version import (
        CatalogVersionUpdatedEventCatalogVersion,
    )


@define(kw_only=True, eq=False, repr=False)
class CatalogVersionUpdatedEventObject(Model):
    """Schema `CatalogVersionUpdatedEventObject`."""

    catalog_version: CatalogVersionUpdatedEventCatalogVersion | None = None
