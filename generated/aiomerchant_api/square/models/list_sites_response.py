"""The model ListSitesResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.site import Site


@define(kw_only=True, eq=False, repr=False)
class ListSitesResponse(Model):
    """Schema `ListSitesResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    sites: list[Site] | None = field(default=None, metadata=NOT_NULL)
