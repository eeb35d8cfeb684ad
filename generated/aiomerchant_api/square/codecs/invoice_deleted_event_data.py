"""The codec of InvoiceDeletedEventData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.invoice_deleted_event_data import InvoiceDeletedEventData


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "InvoiceDeletedEventData")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_type, v_id, v_deleted = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_type, v_id, v_deleted = _values(known)
    self: Any = new(InvoiceDeletedEventData)
    self.type = v_type
    if v_type.__class__ is not str and v_type is not None:
        self.type = mismatch(v_type, at, "type", "string")
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.deleted = v_deleted
    if v_deleted.__class__ is not bool and v_deleted is not None:
        self.deleted = mismatch(v_deleted, at, "deleted", "boolean")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, refuse_float),
    "id": ("id", False, refuse_float),
    "deleted": ("deleted", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(InvoiceDeletedEventData, _FIELDS)
