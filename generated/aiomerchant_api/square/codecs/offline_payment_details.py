"""The codec of OfflinePaymentDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain
from ..models.offline_payment_details import OfflinePaymentDetails


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OfflinePaymentDetails")
    get = data.get
    self: Any = new(OfflinePaymentDetails)
    self.client_created_at = v = get("client_created_at")
    if v is not None or "client_created_at" in data:
        self.client_created_at = instant(v, at, "client_created_at")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "client_created_at": ("client_created_at", False, plain),
}

encode = object_encoder(OfflinePaymentDetails, _FIELDS)
