"""InvoiceAttachment. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class InvoiceAttachment(Model):
    """A file that an invoice comes with.

    Attributes:
        id: ID of the attachment.
        filename: Name of the file.
        description: Text that the invoice shows with it.
        filesize: Size in bytes.
        hash: MD5 of the file.
        mime_type: Media type of the file.
        uploaded_at: When it was uploaded.
    """

    id: str | None = None
    filename: str | None = None
    description: str | None = None
    filesize: int | None = None
    hash: str | None = None
    mime_type: str | None = None
    uploaded_at: datetime | None = None
