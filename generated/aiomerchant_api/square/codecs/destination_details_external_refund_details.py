"""The codec of DestinationDetailsExternalRefundDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.destination_details_external_refund_details import DestinationDetailsExternalRefundDetails


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DestinationDetailsExternalRefundDetails")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_type, v_source, v_source_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_type, v_source, v_source_id = _values(known)
    self: Any = new(DestinationDetailsExternalRefundDetails)
    self.type = v_type
    if v_type.__class__ is not str:
        self.type = mismatch(v_type, at, "type", "string")
    self.source = v_source
    if v_source.__class__ is not str:
        self.source = mismatch(v_source, at, "source", "string")
    self.source_id = v_source_id
    if v_source_id.__class__ is not str and v_source_id is not None:
        self.source_id = mismatch(v_source_id, at, "source_id", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, refuse_float),
    "source": ("source", False, refuse_float),
    "source_id": ("source_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(DestinationDetailsExternalRefundDetails, _FIELDS)
