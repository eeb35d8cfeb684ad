"""The codec of CustomerPaymentMethodCard.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    constant,
    decode_later,
    encode_later,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    unique_id,
)

from ..models.customer_payment_method_card import CustomerPaymentMethodCard

_decode_type = constant("card")
decode_payment_method_card_metadata: Decode = decode_later(
    __name__, "payment_method_card_metadata", globals(), "decode_payment_method_card_metadata"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerPaymentMethodCard")
    known = data if len(data) == 8 else _NOTHING | data
    try:
        (
            v_id,
            v_created_at,
            v_modified_at,
            v_processor,
            v_customer_id,
            v_type,
            v_method_metadata,
            v_is_default,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_created_at,
            v_modified_at,
            v_processor,
            v_customer_id,
            v_type,
            v_method_metadata,
            v_is_default,
        ) = _values(known)
    self: Any = new(CustomerPaymentMethodCard)
    self.id = unique_id(v_id, at, "id")
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.processor = v_processor
    if v_processor.__class__ is not str:
        self.processor = mismatch(v_processor, at, "processor", "string")
    self.customer_id = unique_id(v_customer_id, at, "customer_id")
    self.type = _decode_type(v_type, at, "type")
    self.method_metadata = decode_payment_method_card_metadata(v_method_metadata, (at, "method_metadata"))
    self.is_default = v_is_default
    if v_is_default.__class__ is not bool:
        self.is_default = mismatch(v_is_default, at, "is_default", "boolean")
    self._extra = None if len(known) == 8 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "processor": ("processor", False, plain),
    "customer_id": ("customer_id", False, plain),
    "type": ("type", False, plain),
    "method_metadata": ("method_metadata", False, encode_later(__name__, "payment_method_card_metadata")),
    "is_default": ("is_default", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerPaymentMethodCard, _FIELDS)
