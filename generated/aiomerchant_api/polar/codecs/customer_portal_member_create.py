"""The codec of CustomerPortalMemberCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.customer_portal_member_create import CustomerPortalMemberCreate


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerPortalMemberCreate")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_email, v_name, v_role = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_email, v_name, v_role = _values(known)
    self: Any = new(CustomerPortalMemberCreate)
    self.email = v_email
    if v_email.__class__ is not str:
        self.email = mismatch(v_email, at, "email", "string")
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.role = v_role
    if v_role.__class__ is not str and not (v_role is None and "role" not in data):
        self.role = mismatch(v_role, at, "role", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "email": ("email", False, refuse_float),
    "name": ("name", False, refuse_float),
    "role": ("role", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerPortalMemberCreate, _FIELDS)
