"""The codec of EventData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, free_form, mismatch, new, object_encoder, plain, refuse_float

from ..models.event_data import EventData


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "EventData")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_type, v_id, v_deleted, v_object = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_type, v_id, v_deleted, v_object = _values(known)
    self: Any = new(EventData)
    self.type = v_type
    if v_type.__class__ is not str and v_type is not None:
        self.type = mismatch(v_type, at, "type", "string")
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.deleted = v_deleted
    if v_deleted.__class__ is not bool and v_deleted is not None:
        self.deleted = mismatch(v_deleted, at, "deleted", "boolean")
    self.object = None if v_object is None else free_form(v_object, at, "object")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, refuse_float),
    "id": ("id", False, refuse_float),
    "deleted": ("deleted", False, plain),
    "object": ("object", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(EventData, _FIELDS)
