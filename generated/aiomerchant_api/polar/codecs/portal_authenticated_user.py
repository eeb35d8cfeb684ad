"""The codec of PortalAuthenticatedUser.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float, unique_id

from ..models.portal_authenticated_user import PortalAuthenticatedUser


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PortalAuthenticatedUser")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        v_type, v_name, v_email, v_customer_id, v_member_id, v_role = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_type, v_name, v_email, v_customer_id, v_member_id, v_role = _values(known)
    self: Any = new(PortalAuthenticatedUser)
    self.type = v_type
    if v_type.__class__ is not str:
        self.type = mismatch(v_type, at, "type", "string")
    self.name = v_name
    if v_name.__class__ is not str and not (v_name is None and "name" in data):
        self.name = mismatch(v_name, at, "name", "string")
    self.email = v_email
    if v_email.__class__ is not str:
        self.email = mismatch(v_email, at, "email", "string")
    self.customer_id = unique_id(v_customer_id, at, "customer_id")
    self.member_id = None if v_member_id is None else unique_id(v_member_id, at, "member_id")
    self.role = v_role
    if v_role.__class__ is not str and v_role is not None:
        self.role = mismatch(v_role, at, "role", "string")
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, refuse_float),
    "name": ("name", True, refuse_float),
    "email": ("email", False, refuse_float),
    "customer_id": ("customer_id", False, plain),
    "member_id": ("member_id", False, plain),
    "role": ("role", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(PortalAuthenticatedUser, _FIELDS)
