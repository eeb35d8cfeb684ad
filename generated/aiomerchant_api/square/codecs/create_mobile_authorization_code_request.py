"""The codec of CreateMobileAuthorizationCodeRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.create_mobile_authorization_code_request import CreateMobileAuthorizationCodeRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateMobileAuthorizationCodeRequest")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_location_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_location_id = _values(known)
    self: Any = new(CreateMobileAuthorizationCodeRequest)
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and not (v_location_id is None and "location_id" not in data):
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location_id": ("location_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CreateMobileAuthorizationCodeRequest, _FIELDS)
