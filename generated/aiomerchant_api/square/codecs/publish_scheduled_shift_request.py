"""The codec of PublishScheduledShiftRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.publish_scheduled_shift_request import PublishScheduledShiftRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PublishScheduledShiftRequest")
    get = data.get
    self: Any = new(PublishScheduledShiftRequest)
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str:
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self.version = v = get("version")
    if v.__class__ is not int and (v is not None or "version" in data):
        self.version = mismatch(v, at, "version", "integer")
    self.scheduled_shift_notification_audience = v = get("scheduled_shift_notification_audience")
    if v.__class__ is not str and (v is not None):
        self.scheduled_shift_notification_audience = mismatch(
            v, at, "scheduled_shift_notification_audience", "string"
        )
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, plain),
    "version": ("version", False, refuse_float),
    "scheduled_shift_notification_audience": ("scheduled_shift_notification_audience", False, plain),
}

encode = object_encoder(PublishScheduledShiftRequest, _FIELDS)
