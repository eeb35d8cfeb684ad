"""The events of catalog version. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class CatalogVersionUpdatedEvent(Event):
    """Schema `CatalogVersionUpdatedEvent`.

    The payload of the webhook `catalog.version.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["catalog.version.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CatalogVersionUpdatedEventData] = ABSENT


@model
class CatalogVersionUpdatedEventCatalogVersion(Model):
    """Schema `CatalogVersionUpdatedEventCatalogVersion`."""

    updated_at: datetime | None = None


@model
class CatalogVersionUpdatedEventData(Model):
    """Schema `CatalogVersionUpdatedEventData`."""

    type: Nullable[str] = ABSENT
    object: Nullable[CatalogVersionUpdatedEventObject] = ABSENT


@model
class CatalogVersionUpdatedEventObject(Model):
    """Schema `CatalogVersionUpdatedEventObject`."""

    catalog_version: Nullable[CatalogVersionUpdatedEventCatalogVersion] = ABSENT
