"""The codec of BulkPublishScheduledShiftsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    dict_of,
    encode_dict_of,
    encode_later,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.bulk_publish_scheduled_shifts_request import BulkPublishScheduledShiftsRequest

decode_bulk_publish_scheduled_shifts_data: Decode = decode_later(
    __name__, "bulk_publish_scheduled_shifts_data", globals(), "decode_bulk_publish_scheduled_shifts_data"
)
_scheduled_shifts = dict_of(decode_bulk_publish_scheduled_shifts_data)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkPublishScheduledShiftsRequest")
    get = data.get
    self: Any = new(BulkPublishScheduledShiftsRequest)
    self.scheduled_shifts = _scheduled_shifts(get("scheduled_shifts"), at, "scheduled_shifts")
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
    "scheduled_shifts": (
        "scheduled_shifts",
        False,
        encode_dict_of(encode_later(__name__, "bulk_publish_scheduled_shifts_data")),
    ),
    "scheduled_shift_notification_audience": ("scheduled_shift_notification_audience", False, plain),
}

encode = object_encoder(BulkPublishScheduledShiftsRequest, _FIELDS)
