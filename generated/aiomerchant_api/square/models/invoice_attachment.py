"""The model InvoiceAttachment. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime


@define(kw_only=True, eq=False, repr=False)
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

    id: str | None = field(default=None, metadata=NOT_NULL)
    filename: str | None = field(default=None, metadata=NOT_NULL)
    description: str | None = field(default=None, metadata=NOT_NULL)
    filesize: int | None = field(default=None, metadata=NOT_NULL)
    hash: str | None = field(default=None, metadata=NOT_NULL)
    mime_type: str | None = field(default=None, metadata=NOT_NULL)
    uploaded_at: datetime | None = field(default=None, metadata=NOT_NULL)
