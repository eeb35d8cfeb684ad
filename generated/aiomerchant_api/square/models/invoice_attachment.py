"""The model InvoiceAttachment.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime


@define(kw_only=True, eq=False, repr=False)
class InvoiceAttachment(Model):
    """Schema `InvoiceAttachment`."""

    id: str | None = None
    filename: str | None = None
    description: str | None = None
    filesize: int | None = None
    hash: str | None = None
    mime_type: str | None = None
    uploaded_at: datetime | None = None
