"""The codec of PublishScheduledShiftRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float, whole

from ..models.publish_scheduled_shift_request import PublishScheduledShiftRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PublishScheduledShiftRequest")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_idempotency_key, v_version, v_scheduled_shift_notification_audience = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_idempotency_key, v_version, v_scheduled_shift_notification_audience = _values(known)
    self: Any = new(PublishScheduledShiftRequest)
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str:
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self.version = v_version
    if v_version.__class__ is not int and not (v_version is None and "version" not in data):
        self.version = mismatch(v_version, at, "version", "integer")
    self.scheduled_shift_notification_audience = v_scheduled_shift_notification_audience
    if (
        v_scheduled_shift_notification_audience.__class__ is not str
        and v_scheduled_shift_notification_audience is not None
    ):
        self.scheduled_shift_notification_audience = mismatch(
            v_scheduled_shift_notification_audience, at, "scheduled_shift_notification_audience", "string"
        )
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, refuse_float),
    "version": ("version", False, whole),
    "scheduled_shift_notification_audience": ("scheduled_shift_notification_audience", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(PublishScheduledShiftRequest, _FIELDS)
