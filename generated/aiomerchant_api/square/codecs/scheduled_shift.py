"""The codec of ScheduledShift.

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
    encode_later,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    refuse_float,
    whole,
)

from ..models.scheduled_shift import ScheduledShift

decode_scheduled_shift_details: Decode = decode_later(
    __name__, "scheduled_shift_details", globals(), "decode_scheduled_shift_details"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ScheduledShift")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        v_id, v_draft_shift_details, v_published_shift_details, v_version, v_created_at, v_updated_at = (
            _values(known)
        )
    except KeyError:
        known = _NOTHING | data
        v_id, v_draft_shift_details, v_published_shift_details, v_version, v_created_at, v_updated_at = (
            _values(known)
        )
    self: Any = new(ScheduledShift)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.draft_shift_details = (
        None
        if v_draft_shift_details is None
        else decode_scheduled_shift_details(v_draft_shift_details, (at, "draft_shift_details"))
    )
    self.published_shift_details = (
        None
        if v_published_shift_details is None and "published_shift_details" not in data
        else decode_scheduled_shift_details(v_published_shift_details, (at, "published_shift_details"))
    )
    self.version = v_version
    if v_version.__class__ is not int and not (v_version is None and "version" not in data):
        self.version = mismatch(v_version, at, "version", "integer")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "draft_shift_details": ("draft_shift_details", False, encode_later(__name__, "scheduled_shift_details")),
    "published_shift_details": (
        "published_shift_details",
        False,
        encode_later(__name__, "scheduled_shift_details"),
    ),
    "version": ("version", False, whole),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ScheduledShift, _FIELDS)
