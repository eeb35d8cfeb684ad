"""The model CatalogVersionUpdatedEventData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.catalog_version_updated_event_object import CatalogVersionUpdatedEventObject


@define(kw_only=True, eq=False, repr=False)
class CatalogVersionUpdatedEventData(Model):
    """Schema `CatalogVersionUpdatedEventData`."""

    type: str | None = None
    object: CatalogVersionUpdatedEventObject | None = None
