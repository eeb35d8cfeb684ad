"""The codec of OfflinePaymentDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, instant, mismatch, moment, new, object_encoder

from ..models.offline_payment_details import OfflinePaymentDetails


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OfflinePaymentDetails")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_client_created_at = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_client_created_at = _values(known)
    self: Any = new(OfflinePaymentDetails)
    self.client_created_at = (
        None
        if v_client_created_at is None and "client_created_at" not in data
        else instant(v_client_created_at, at, "client_created_at")
    )
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "client_created_at": ("client_created_at", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OfflinePaymentDetails, _FIELDS)
