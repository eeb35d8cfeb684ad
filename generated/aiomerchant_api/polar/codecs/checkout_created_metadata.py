"""The codec of CheckoutCreatedMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.checkout_created_metadata import CheckoutCreatedMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CheckoutCreatedMetadata")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_checkout_id, v_checkout_status, v_product_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_checkout_id, v_checkout_status, v_product_id = _values(known)
    self: Any = new(CheckoutCreatedMetadata)
    self.checkout_id = v_checkout_id
    if v_checkout_id.__class__ is not str:
        self.checkout_id = mismatch(v_checkout_id, at, "checkout_id", "string")
    self.checkout_status = v_checkout_status
    if v_checkout_status.__class__ is not str:
        self.checkout_status = mismatch(v_checkout_status, at, "checkout_status", "string")
    self.product_id = v_product_id
    if v_product_id.__class__ is not str and not (v_product_id is None and "product_id" not in data):
        self.product_id = mismatch(v_product_id, at, "product_id", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "checkout_id": ("checkout_id", False, refuse_float),
    "checkout_status": ("checkout_status", False, refuse_float),
    "product_id": ("product_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CheckoutCreatedMetadata, _FIELDS)
