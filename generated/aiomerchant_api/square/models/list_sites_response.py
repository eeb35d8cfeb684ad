"""The model ListSitesResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class ListSitesResponse(Model):
    """Schema `ListSitesResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    sites: list[Site] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class Site(Model):
    """Schema `Site`.

    Attributes:
        id: At most 32 characters.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    site_title: str | None = None
    domain: str | None = None
    is_published: bool | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
