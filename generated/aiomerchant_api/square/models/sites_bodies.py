"""The bodies of sites. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.error import Error


@model
class ListSitesResponse(Model):
    """Schema `ListSitesResponse`."""

    errors: list[Error] | None = None
    sites: list[Site] | None = None


@model
class Site(Model):
    """Schema `Site`.

    Attributes:
        id: At most 32 characters.
    """

    id: str | None = None
    site_title: Nullable[str] = ABSENT
    domain: Nullable[str] = ABSENT
    is_published: Nullable[bool] = ABSENT
    created_at: datetime | None = None
    updated_at: datetime | None = None
