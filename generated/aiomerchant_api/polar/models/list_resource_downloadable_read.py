"""ListResourceDownloadableRead. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.downloadable_read import DownloadableRead
    from ..models.pagination import Pagination


@model
class ListResourceDownloadableRead(Model):
    """Schema `ListResource_DownloadableRead_`."""

    items: list[DownloadableRead]
    pagination: Pagination
