"""The codec of ChangeBillingAnchorDateRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, day, full_date, mismatch, new, object_encoder, whole

from ..models.change_billing_anchor_date_request import ChangeBillingAnchorDateRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ChangeBillingAnchorDateRequest")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_monthly_billing_anchor_date, v_effective_date = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_monthly_billing_anchor_date, v_effective_date = _values(known)
    self: Any = new(ChangeBillingAnchorDateRequest)
    self.monthly_billing_anchor_date = v_monthly_billing_anchor_date
    if v_monthly_billing_anchor_date.__class__ is not int and v_monthly_billing_anchor_date is not None:
        self.monthly_billing_anchor_date = mismatch(
            v_monthly_billing_anchor_date, at, "monthly_billing_anchor_date", "integer"
        )
    self.effective_date = (
        None if v_effective_date is None else full_date(v_effective_date, at, "effective_date")
    )
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "monthly_billing_anchor_date": ("monthly_billing_anchor_date", False, whole),
    "effective_date": ("effective_date", False, day),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ChangeBillingAnchorDateRequest, _FIELDS)
