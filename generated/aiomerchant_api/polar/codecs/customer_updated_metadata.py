"""The codec of CustomerUpdatedMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    mismatch,
    new,
    object_encoder,
    refuse_float,
)

from ..models.customer_updated_metadata import CustomerUpdatedMetadata

decode_customer_updated_fields: Decode = decode_later(
    __name__, "customer_updated_fields", globals(), "decode_customer_updated_fields"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerUpdatedMetadata")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_customer_id, v_customer_email, v_customer_name, v_customer_external_id, v_updated_fields = _values(
            known
        )
    except KeyError:
        known = _NOTHING | data
        v_customer_id, v_customer_email, v_customer_name, v_customer_external_id, v_updated_fields = _values(
            known
        )
    self: Any = new(CustomerUpdatedMetadata)
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
    self.updated_fields = decode_customer_updated_fields(v_updated_fields, (at, "updated_fields"))
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "customer_id": ("customer_id", False, refuse_float),
    "customer_email": ("customer_email", True, refuse_float),
    "customer_name": ("customer_name", True, refuse_float),
    "customer_external_id": ("customer_external_id", True, refuse_float),
    "updated_fields": ("updated_fields", False, encode_later(__name__, "customer_updated_fields")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerUpdatedMetadata, _FIELDS)
