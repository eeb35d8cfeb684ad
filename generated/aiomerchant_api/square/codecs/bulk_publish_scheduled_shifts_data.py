"""The codec of BulkPublishScheduledShiftsData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, refuse_float
from ..models.bulk_publish_scheduled_shifts_data import BulkPublishScheduledShiftsData


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkPublishScheduledShiftsData")
    get = data.get
    self: Any = new(BulkPublishScheduledShiftsData)
    self.version = v = get("version")
    if v.__class__ is not int and (v is not None or "version" in data):
        self.version = mismatch(v, at, "version", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "version": ("version", False, refuse_float),
}

encode = object_encoder(BulkPublishScheduledShiftsData, _FIELDS)
