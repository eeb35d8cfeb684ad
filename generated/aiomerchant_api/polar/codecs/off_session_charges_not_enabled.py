"""The codec of OffSessionChargesNotEnabled.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, constant, mismatch, new, object_encoder, plain, refuse_float

from ..models.off_session_charges_not_enabled import OffSessionChargesNotEnabled

_decode_error = constant("OffSessionChargesNotEnabled")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OffSessionChargesNotEnabled")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_error, v_detail = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_error, v_detail = _values(known)
    self: Any = new(OffSessionChargesNotEnabled)
    self.error = _decode_error(v_error, at, "error")
    self.detail = v_detail
    if v_detail.__class__ is not str:
        self.detail = mismatch(v_detail, at, "detail", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "error": ("error", False, plain),
    "detail": ("detail", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OffSessionChargesNotEnabled, _FIELDS)
