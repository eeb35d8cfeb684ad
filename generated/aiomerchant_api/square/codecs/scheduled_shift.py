"""The codec of ScheduledShift.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)
from ..models.scheduled_shift import ScheduledShift

decode_scheduled_shift_details: Decode = decode_later(
    __name__, "scheduled_shift_details", globals(), "decode_scheduled_shift_details"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ScheduledShift")
    get = data.get
    self: Any = new(ScheduledShift)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.draft_shift_details = v = get("draft_shift_details")
    if v is not None:
        self.draft_shift_details = decode_scheduled_shift_details(v, (at, "draft_shift_details"))
    self.published_shift_details = v = get("published_shift_details")
    if v is not None or "published_shift_details" in data:
        self.published_shift_details = decode_scheduled_shift_details(v, (at, "published_shift_details"))
    self.version = v = get("version")
    if v.__class__ is not int and (v is not None or "version" in data):
        self.version = mismatch(v, at, "version", "integer")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "draft_shift_details": ("draft_shift_details", False, encode_later(__name__, "scheduled_shift_details")),
    "published_shift_details": (
        "published_shift_details",
        False,
        encode_later(__name__, "scheduled_shift_details"),
    ),
    "version": ("version", False, refuse_float),
    "created_at": ("created_at", False, plain),
    "updated_at": ("updated_at", False, plain),
}

encode = object_encoder(ScheduledShift, _FIELDS)
