"""The codec of BulkUpsertCustomerCustomAttributesRequestCustomerCustomAttributeUpsertRequest.

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

from ..models.bulk_upsert_customer_custom_attributes_request_customer_custom_attribute_upsert_request import (
    BulkUpsertCustomerCustomAttributesRequestCustomerCustomAttributeUpsertRequest,
)

decode_custom_attribute: Decode = decode_later(
    __name__, "custom_attribute", globals(), "decode_custom_attribute"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(
            data, at, "", "BulkUpsertCustomerCustomAttributesRequestCustomerCustomAttributeUpsertRequest"
        )
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_customer_id, v_custom_attribute, v_idempotency_key = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_customer_id, v_custom_attribute, v_idempotency_key = _values(known)
    self: Any = new(BulkUpsertCustomerCustomAttributesRequestCustomerCustomAttributeUpsertRequest)
    self.customer_id = v_customer_id
    if v_customer_id.__class__ is not str:
        self.customer_id = mismatch(v_customer_id, at, "customer_id", "string")
    self.custom_attribute = decode_custom_attribute(v_custom_attribute, (at, "custom_attribute"))
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str and v_idempotency_key is not None:
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "customer_id": ("customer_id", False, refuse_float),
    "custom_attribute": ("custom_attribute", False, encode_later(__name__, "custom_attribute")),
    "idempotency_key": ("idempotency_key", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(
    BulkUpsertCustomerCustomAttributesRequestCustomerCustomAttributeUpsertRequest, _FIELDS
)
