"""The codec of BulkPublishScheduledShiftsData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, whole

from ..models.bulk_publish_scheduled_shifts_data import BulkPublishScheduledShiftsData


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkPublishScheduledShiftsData")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_version = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_version = _values(known)
    self: Any = new(BulkPublishScheduledShiftsData)
    self.version = v_version
    if v_version.__class__ is not int and not (v_version is None and "version" not in data):
        self.version = mismatch(v_version, at, "version", "integer")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "version": ("version", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BulkPublishScheduledShiftsData, _FIELDS)
