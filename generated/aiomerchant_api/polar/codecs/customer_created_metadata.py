"""The codec of CustomerCreatedMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.customer_created_metadata import CustomerCreatedMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerCreatedMetadata")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_customer_id, v_customer_email, v_customer_name, v_customer_external_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_customer_id, v_customer_email, v_customer_name, v_customer_external_id = _values(known)
    self: Any = new(CustomerCreatedMetadata)
    self.customer_id = v_customer_id
    if v_customer_id.__class__ is not str:
        self.customer_id = mismatch(v_customer_id, at, "customer_id", "string")
    self.customer_email = v_customer_email
    if v_customer_email.__class__ is not str and not (v_customer_email is None and "customer_email" in data):
        self.customer_email = mismatch(v_customer_email, at, "customer_email", "string")
    self.customer_name = v_customer_name
    if v_customer_name.__class__ is not str and not (v_customer_name is None and "customer_name" in data):
        self.customer_name = mismatch(v_customer_name, at, "customer_name", "string")
    self.customer_external_id = v_customer_external_id
    if v_customer_external_id.__class__ is not str and not (
        v_customer_external_id is None and "customer_external_id" in data
    ):
        self.customer_external_id = mismatch(v_customer_external_id, at, "customer_external_id", "string")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "customer_id": ("customer_id", False, refuse_float),
    "customer_email": ("customer_email", True, refuse_float),
    "customer_name": ("customer_name", True, refuse_float),
    "customer_external_id": ("customer_external_id", True, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerCreatedMetadata, _FIELDS)
