"""The codec of ChangeBillingAnchorDateRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, full_date, mismatch, new, object_encoder, plain, refuse_float
from ..models.change_billing_anchor_date_request import ChangeBillingAnchorDateRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ChangeBillingAnchorDateRequest")
    get = data.get
    self: Any = new(ChangeBillingAnchorDateRequest)
    self.monthly_billing_anchor_date = v = get("monthly_billing_anchor_date")
    if v.__class__ is not int and (v is not None):
        self.monthly_billing_anchor_date = mismatch(v, at, "monthly_billing_anchor_date", "integer")
    self.effective_date = v = get("effective_date")
    if v is not None:
        self.effective_date = full_date(v, at, "effective_date")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "monthly_billing_anchor_date": ("monthly_billing_anchor_date", False, refuse_float),
    "effective_date": ("effective_date", False, plain),
}

encode = object_encoder(ChangeBillingAnchorDateRequest, _FIELDS)
