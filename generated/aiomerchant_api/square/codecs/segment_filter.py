"""The codec of SegmentFilter.

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
    mismatch,
    new,
    object_encoder,
    refuse_float,
)

from ..models.segment_filter import SegmentFilter

decode_filter_value: Decode = decode_later(__name__, "filter_value", globals(), "decode_filter_value")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SegmentFilter")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_service_variation_id, v_team_member_id_filter = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_service_variation_id, v_team_member_id_filter = _values(known)
    self: Any = new(SegmentFilter)
    self.service_variation_id = v_service_variation_id
    if v_service_variation_id.__class__ is not str:
        self.service_variation_id = mismatch(v_service_variation_id, at, "service_variation_id", "string")
    self.team_member_id_filter = (
        None
        if v_team_member_id_filter is None
        else decode_filter_value(v_team_member_id_filter, (at, "team_member_id_filter"))
    )
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "service_variation_id": ("service_variation_id", False, refuse_float),
    "team_member_id_filter": ("team_member_id_filter", False, encode_later(__name__, "filter_value")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SegmentFilter, _FIELDS)
