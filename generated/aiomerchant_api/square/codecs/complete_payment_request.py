"""The codec of CompletePaymentRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.complete_payment_request import CompletePaymentRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CompletePaymentRequest")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_version_token = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_version_token = _values(known)
    self: Any = new(CompletePaymentRequest)
    self.version_token = v_version_token
    if v_version_token.__class__ is not str and v_version_token is not None:
        self.version_token = mismatch(v_version_token, at, "version_token", "string")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "version_token": ("version_token", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CompletePaymentRequest, _FIELDS)
