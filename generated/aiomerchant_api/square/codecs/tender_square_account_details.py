"""The codec of TenderSquareAccountDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.tender_square_account_details import TenderSquareAccountDetails


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TenderSquareAccountDetails")
    get = data.get
    self: Any = new(TenderSquareAccountDetails)
    self.status = v = get("status")
    if v.__class__ is not str and (v is not None):
        self.status = mismatch(v, at, "status", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "status": ("status", False, plain),
}

encode = object_encoder(TenderSquareAccountDetails, _FIELDS)
