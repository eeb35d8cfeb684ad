"""The codec of Member.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    unique_id,
)

from ..models.member import Member


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Member")
    known = data if len(data) == 8 else _NOTHING | data
    try:
        v_id, v_created_at, v_modified_at, v_customer_id, v_email, v_name, v_external_id, v_role = _values(
            known
        )
    except KeyError:
        known = _NOTHING | data
        v_id, v_created_at, v_modified_at, v_customer_id, v_email, v_name, v_external_id, v_role = _values(
            known
        )
    self: Any = new(Member)
    self.id = unique_id(v_id, at, "id")
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.customer_id = unique_id(v_customer_id, at, "customer_id")
    self.email = v_email
    if v_email.__class__ is not str:
        self.email = mismatch(v_email, at, "email", "string")
    self.name = v_name
    if v_name.__class__ is not str and not (v_name is None and "name" in data):
        self.name = mismatch(v_name, at, "name", "string")
    self.external_id = v_external_id
    if v_external_id.__class__ is not str and not (v_external_id is None and "external_id" in data):
        self.external_id = mismatch(v_external_id, at, "external_id", "string")
    self.role = v_role
    if v_role.__class__ is not str:
        self.role = mismatch(v_role, at, "role", "string")
    self._extra = None if len(known) == 8 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "customer_id": ("customer_id", False, plain),
    "email": ("email", False, refuse_float),
    "name": ("name", True, refuse_float),
    "external_id": ("external_id", True, refuse_float),
    "role": ("role", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Member, _FIELDS)
