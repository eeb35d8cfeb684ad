"""The model ListResourceDownloadableRead. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.downloadable_read import DownloadableRead
    from ..models.pagination import Pagination


@define(kw_only=True, eq=False, repr=False)
class ListResourceDownloadableRead(Model):
    """Schema `ListResource_DownloadableRead_`."""

    items: list[DownloadableRead]
    pagination: Pagination
