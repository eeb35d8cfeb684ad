"""The codec of PaymentMethodCard.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    constant,
    decode_later,
    encode_later,
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
    unique_id,
)
from ..models.payment_method_card import PaymentMethodCard

_type = constant("card")
decode_payment_method_card_metadata: Decode = decode_later(
    __name__, "payment_method_card_metadata", globals(), "decode_payment_method_card_metadata"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PaymentMethodCard")
    get = data.get
    self: Any = new(PaymentMethodCard)
    self.id = unique_id(get("id"), at, "id")
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.processor = v = get("processor")
    if v.__class__ is not str:
        self.processor = mismatch(v, at, "processor", "string")
    self.customer_id = unique_id(get("customer_id"), at, "customer_id")
    self.type = _type(get("type"), at, "type")
    self.method_metadata = decode_payment_method_card_metadata(
        get("method_metadata"), (at, "method_metadata")
    )
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "processor": ("processor", False, plain),
    "customer_id": ("customer_id", False, plain),
    "type": ("type", False, plain),
    "method_metadata": ("method_metadata", False, encode_later(__name__, "payment_method_card_metadata")),
}

encode = object_encoder(PaymentMethodCard, _FIELDS)
