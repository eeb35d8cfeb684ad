"""The model S3DownloadURL.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime


@define(kw_only=True, eq=False, repr=False)
class S3DownloadURL(Model):
    """Where to fetch a file.

    Attributes:
        url: The link.
        headers: Headers that the request must carry.
        expires_at: Until when the link works.
    """

    url: str
    headers: dict[str, str] | None = field(default=None, metadata=NOT_NULL)
    expires_at: datetime
