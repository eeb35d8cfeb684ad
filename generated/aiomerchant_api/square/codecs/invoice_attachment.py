"""The codec of InvoiceAttachment.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain, refuse_float
from ..models.invoice_attachment import InvoiceAttachment


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "InvoiceAttachment")
    get = data.get
    self: Any = new(InvoiceAttachment)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.filename = v = get("filename")
    if v.__class__ is not str and (v is not None or "filename" in data):
        self.filename = mismatch(v, at, "filename", "string")
    self.description = v = get("description")
    if v.__class__ is not str and (v is not None or "description" in data):
        self.description = mismatch(v, at, "description", "string")
    self.filesize = v = get("filesize")
    if v.__class__ is not int and (v is not None or "filesize" in data):
        self.filesize = mismatch(v, at, "filesize", "integer")
    self.hash = v = get("hash")
    if v.__class__ is not str and (v is not None or "hash" in data):
        self.hash = mismatch(v, at, "hash", "string")
    self.mime_type = v = get("mime_type")
    if v.__class__ is not str and (v is not None or "mime_type" in data):
        self.mime_type = mismatch(v, at, "mime_type", "string")
    self.uploaded_at = v = get("uploaded_at")
    if v is not None or "uploaded_at" in data:
        self.uploaded_at = instant(v, at, "uploaded_at")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "filename": ("filename", False, plain),
    "description": ("description", False, plain),
    "filesize": ("filesize", False, refuse_float),
    "hash": ("hash", False, plain),
    "mime_type": ("mime_type", False, plain),
    "uploaded_at": ("uploaded_at", False, plain),
}

encode = object_encoder(InvoiceAttachment, _FIELDS)
