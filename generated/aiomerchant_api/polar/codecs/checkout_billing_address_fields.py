"""The codec of CheckoutBillingAddressFields.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain

from ..models.checkout_billing_address_fields import CheckoutBillingAddressFields


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CheckoutBillingAddressFields")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        v_country, v_state, v_city, v_postal_code, v_line1, v_line2 = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_country, v_state, v_city, v_postal_code, v_line1, v_line2 = _values(known)
    self: Any = new(CheckoutBillingAddressFields)
    self.country = v_country
    if v_country.__class__ is not str:
        self.country = mismatch(v_country, at, "country", "string")
    self.state = v_state
    if v_state.__class__ is not str:
        self.state = mismatch(v_state, at, "state", "string")
    self.city = v_city
    if v_city.__class__ is not str:
        self.city = mismatch(v_city, at, "city", "string")
    self.postal_code = v_postal_code
    if v_postal_code.__class__ is not str:
        self.postal_code = mismatch(v_postal_code, at, "postal_code", "string")
    self.line1 = v_line1
    if v_line1.__class__ is not str:
        self.line1 = mismatch(v_line1, at, "line1", "string")
    self.line2 = v_line2
    if v_line2.__class__ is not str:
        self.line2 = mismatch(v_line2, at, "line2", "string")
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "country": ("country", False, plain),
    "state": ("state", False, plain),
    "city": ("city", False, plain),
    "postal_code": ("postal_code", False, plain),
    "line1": ("line1", False, plain),
    "line2": ("line2", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CheckoutBillingAddressFields, _FIELDS)
