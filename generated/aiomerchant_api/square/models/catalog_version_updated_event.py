"""The model CatalogVersionUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


@define(kw_only=True, eq=False, repr=False)
class CatalogVersionUpdatedEvent(Event):
    """Schema `CatalogVersionUpdatedEvent`.

    The payload of the webhook `catalog.version.updated`.
    """

    merchant_id: str | None = None
    type: Literal["catalog.version.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: CatalogVersionUpdatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class CatalogVersionUpdatedEventCatalogVersion(Model):
    """Schema `CatalogVersionUpdatedEventCatalogVersion`."""

    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class CatalogVersionUpdatedEventData(Model):
    """Schema `CatalogVersionUpdatedEventData`."""

    type: str | None = None
    object: CatalogVersionUpdatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class CatalogVersionUpdatedEventObject(Model):
    """Schema `CatalogVersionUpdatedEventObject`."""

    catalog_version: CatalogVersionUpdatedEventCatalogVersion | None = None
