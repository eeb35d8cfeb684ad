"""Mappings given for InvoiceAttachment. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime


class InvoiceAttachmentDict(TypedDict, total=False):
    id: str | None
    filename: str | None
    description: str | None
    filesize: int | None
    hash: str | None
    mime_type: str | None
    uploaded_at: datetime | None
