"""The codec of InvoiceAttachment.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    refuse_float,
    whole,
)

from ..models.invoice_attachment import InvoiceAttachment


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "InvoiceAttachment")
    known = data if len(data) == 7 else _NOTHING | data
    try:
        v_id, v_filename, v_description, v_filesize, v_hash, v_mime_type, v_uploaded_at = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_id, v_filename, v_description, v_filesize, v_hash, v_mime_type, v_uploaded_at = _values(known)
    self: Any = new(InvoiceAttachment)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.filename = v_filename
    if v_filename.__class__ is not str and not (v_filename is None and "filename" not in data):
        self.filename = mismatch(v_filename, at, "filename", "string")
    self.description = v_description
    if v_description.__class__ is not str and not (v_description is None and "description" not in data):
        self.description = mismatch(v_description, at, "description", "string")
    self.filesize = v_filesize
    if v_filesize.__class__ is not int and not (v_filesize is None and "filesize" not in data):
        self.filesize = mismatch(v_filesize, at, "filesize", "integer")
    self.hash = v_hash
    if v_hash.__class__ is not str and not (v_hash is None and "hash" not in data):
        self.hash = mismatch(v_hash, at, "hash", "string")
    self.mime_type = v_mime_type
    if v_mime_type.__class__ is not str and not (v_mime_type is None and "mime_type" not in data):
        self.mime_type = mismatch(v_mime_type, at, "mime_type", "string")
    self.uploaded_at = (
        None
        if v_uploaded_at is None and "uploaded_at" not in data
        else instant(v_uploaded_at, at, "uploaded_at")
    )
    self._extra = None if len(known) == 7 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "filename": ("filename", False, refuse_float),
    "description": ("description", False, refuse_float),
    "filesize": ("filesize", False, whole),
    "hash": ("hash", False, refuse_float),
    "mime_type": ("mime_type", False, refuse_float),
    "uploaded_at": ("uploaded_at", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(InvoiceAttachment, _FIELDS)
