"""The codec of MemberCreateFromCustomer.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.member_create_from_customer import MemberCreateFromCustomer


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "MemberCreateFromCustomer")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_email, v_name, v_external_id, v_role = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_email, v_name, v_external_id, v_role = _values(known)
    self: Any = new(MemberCreateFromCustomer)
    self.email = v_email
    if v_email.__class__ is not str:
        self.email = mismatch(v_email, at, "email", "string")
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.external_id = v_external_id
    if v_external_id.__class__ is not str and v_external_id is not None:
        self.external_id = mismatch(v_external_id, at, "external_id", "string")
    self.role = v_role
    if v_role.__class__ is not str and not (v_role is None and "role" not in data):
        self.role = mismatch(v_role, at, "role", "string")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "email": ("email", False, refuse_float),
    "name": ("name", False, refuse_float),
    "external_id": ("external_id", False, refuse_float),
    "role": ("role", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(MemberCreateFromCustomer, _FIELDS)
