"""The codec of PaymentLink.

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
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    refuse_float,
    whole,
)

from ..models.payment_link import PaymentLink

decode_checkout_options: Decode = decode_later(
    __name__, "checkout_options", globals(), "decode_checkout_options"
)
decode_pre_populated_data: Decode = decode_later(
    __name__, "pre_populated_data", globals(), "decode_pre_populated_data"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PaymentLink")
    known = data if len(data) == 11 else _NOTHING | data
    try:
        (
            v_id,
            v_version,
            v_description,
            v_order_id,
            v_checkout_options,
            v_pre_populated_data,
            v_url,
            v_long_url,
            v_created_at,
            v_updated_at,
            v_payment_note,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_version,
            v_description,
            v_order_id,
            v_checkout_options,
            v_pre_populated_data,
            v_url,
            v_long_url,
            v_created_at,
            v_updated_at,
            v_payment_note,
        ) = _values(known)
    self: Any = new(PaymentLink)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.version = v_version
    if v_version.__class__ is not int:
        self.version = mismatch(v_version, at, "version", "integer")
    self.description = v_description
    if v_description.__class__ is not str and v_description is not None:
        self.description = mismatch(v_description, at, "description", "string")
    self.order_id = v_order_id
    if v_order_id.__class__ is not str and not (v_order_id is None and "order_id" not in data):
        self.order_id = mismatch(v_order_id, at, "order_id", "string")
    self.checkout_options = (
        None
        if v_checkout_options is None
        else decode_checkout_options(v_checkout_options, (at, "checkout_options"))
    )
    self.pre_populated_data = (
        None
        if v_pre_populated_data is None
        else decode_pre_populated_data(v_pre_populated_data, (at, "pre_populated_data"))
    )
    self.url = v_url
    if v_url.__class__ is not str and not (v_url is None and "url" not in data):
        self.url = mismatch(v_url, at, "url", "string")
    self.long_url = v_long_url
    if v_long_url.__class__ is not str and not (v_long_url is None and "long_url" not in data):
        self.long_url = mismatch(v_long_url, at, "long_url", "string")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self.payment_note = v_payment_note
    if v_payment_note.__class__ is not str and v_payment_note is not None:
        self.payment_note = mismatch(v_payment_note, at, "payment_note", "string")
    self._extra = None if len(known) == 11 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "version": ("version", False, whole),
    "description": ("description", False, refuse_float),
    "order_id": ("order_id", False, refuse_float),
    "checkout_options": ("checkout_options", False, encode_later(__name__, "checkout_options")),
    "pre_populated_data": ("pre_populated_data", False, encode_later(__name__, "pre_populated_data")),
    "url": ("url", False, refuse_float),
    "long_url": ("long_url", False, refuse_float),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
    "payment_note": ("payment_note", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(PaymentLink, _FIELDS)
