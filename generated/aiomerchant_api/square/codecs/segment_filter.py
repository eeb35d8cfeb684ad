"""The codec of SegmentFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.segment_filter import SegmentFilter

decode_filter_value: Decode = decode_later(__name__, "filter_value", globals(), "decode_filter_value")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SegmentFilter")
    get = data.get
    self: Any = new(SegmentFilter)
    self.service_variation_id = v = get("service_variation_id")
    if v.__class__ is not str:
        self.service_variation_id = mismatch(v, at, "service_variation_id", "string")
    self.team_member_id_filter = v = get("team_member_id_filter")
    if v is not None:
        self.team_member_id_filter = decode_filter_value(v, (at, "team_member_id_filter"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "service_variation_id": ("service_variation_id", False, plain),
    "team_member_id_filter": ("team_member_id_filter", False, encode_later(__name__, "filter_value")),
}

encode = object_encoder(SegmentFilter, _FIELDS)
