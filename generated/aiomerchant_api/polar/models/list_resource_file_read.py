"""ListResourceFileRead. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.file_read import FileRead
    from ..models.pagination import Pagination


@model
class ListResourceFileRead(Model):
    """Schema `ListResource_FileRead_`."""

    items: list[FileRead]
    pagination: Pagination
