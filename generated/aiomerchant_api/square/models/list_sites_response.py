"""The model ListSitesResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.site import Site


@define(kw_only=True, eq=False, repr=False)
class ListSitesResponse(Model):
    """Schema `ListSitesResponse`."""

    errors: list[Error] | None = None
    sites: list[Site] | None = None
