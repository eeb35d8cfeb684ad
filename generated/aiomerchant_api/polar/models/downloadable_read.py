"""The model DownloadableRead.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.file_download import FileDownload


@define(kw_only=True, eq=False, repr=False)
class DownloadableRead(Model):
    """A file that the customer may download.

    Attributes:
        id: The entry's id.
        benefit_id: The benefit that gives it.
        file: The file, with its link.
    """

    id: UUID
    benefit_id: UUID
    file: FileDownload
