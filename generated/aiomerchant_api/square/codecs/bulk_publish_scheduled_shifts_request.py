"""The codec of BulkPublishScheduledShiftsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
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
_decode_scheduled_shifts = dict_of(decode_bulk_publish_scheduled_shifts_data)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkPublishScheduledShiftsRequest")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_scheduled_shifts, v_scheduled_shift_notification_audience = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_scheduled_shifts, v_scheduled_shift_notification_audience = _values(known)
    self: Any = new(BulkPublishScheduledShiftsRequest)
    self.scheduled_shifts = _decode_scheduled_shifts(v_scheduled_shifts, at, "scheduled_shifts")
    self.scheduled_shift_notification_audience = v_scheduled_shift_notification_audience
    if (
        v_scheduled_shift_notification_audience.__class__ is not str
        and v_scheduled_shift_notification_audience is not None
    ):
        self.scheduled_shift_notification_audience = mismatch(
            v_scheduled_shift_notification_audience, at, "scheduled_shift_notification_audience", "string"
        )
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "scheduled_shifts": (
        "scheduled_shifts",
        False,
        encode_dict_of(encode_later(__name__, "bulk_publish_scheduled_shifts_data")),
    ),
    "scheduled_shift_notification_audience": ("scheduled_shift_notification_audience", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BulkPublishScheduledShiftsRequest, _FIELDS)
