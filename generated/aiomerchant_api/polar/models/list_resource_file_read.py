"""The model ListResourceFileRead. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.file_read import FileRead
    from ..models.pagination import Pagination


@define(kw_only=True, eq=False, repr=False)
class ListResourceFileRead(Model):
    """Schema `ListResource_FileRead_`."""

    items: list[FileRead]
    pagination: Pagination
