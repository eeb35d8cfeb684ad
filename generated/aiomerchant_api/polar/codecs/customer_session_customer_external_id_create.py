"""The codec of CustomerSessionCustomerExternalIDCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float, unique_id

from ..models.customer_session_customer_external_id_create import CustomerSessionCustomerExternalIDCreate


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerSessionCustomerExternalIDCreate")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_member_id, v_external_member_id, v_return_url, v_external_customer_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_member_id, v_external_member_id, v_return_url, v_external_customer_id = _values(known)
    self: Any = new(CustomerSessionCustomerExternalIDCreate)
    self.member_id = None if v_member_id is None else unique_id(v_member_id, at, "member_id")
    self.external_member_id = v_external_member_id
    if v_external_member_id.__class__ is not str and v_external_member_id is not None:
        self.external_member_id = mismatch(v_external_member_id, at, "external_member_id", "string")
    self.return_url = v_return_url
    if v_return_url.__class__ is not str and v_return_url is not None:
        self.return_url = mismatch(v_return_url, at, "return_url", "string")
    self.external_customer_id = v_external_customer_id
    if v_external_customer_id.__class__ is not str:
        self.external_customer_id = mismatch(v_external_customer_id, at, "external_customer_id", "string")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "member_id": ("member_id", False, plain),
    "external_member_id": ("external_member_id", False, refuse_float),
    "return_url": ("return_url", False, refuse_float),
    "external_customer_id": ("external_customer_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerSessionCustomerExternalIDCreate, _FIELDS)
