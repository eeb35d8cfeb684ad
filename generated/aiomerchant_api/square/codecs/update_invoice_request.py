"""The codec of UpdateInvoiceRequest.

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
    encode_list_of,
    list_of,
    mismatch,
    new,
    object_encoder,
    refuse_float,
    string,
)

from ..models.update_invoice_request import UpdateInvoiceRequest

decode_invoice: Decode = decode_later(__name__, "invoice", globals(), "decode_invoice")
_decode_fields_to_clear = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateInvoiceRequest")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_invoice, v_idempotency_key, v_fields_to_clear = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_invoice, v_idempotency_key, v_fields_to_clear = _values(known)
    self: Any = new(UpdateInvoiceRequest)
    self.invoice = decode_invoice(v_invoice, (at, "invoice"))
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str and v_idempotency_key is not None:
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self.fields_to_clear = (
        None
        if v_fields_to_clear is None
        else _decode_fields_to_clear(v_fields_to_clear, at, "fields_to_clear")
    )
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "invoice": ("invoice", False, encode_later(__name__, "invoice")),
    "idempotency_key": ("idempotency_key", False, refuse_float),
    "fields_to_clear": ("fields_to_clear", False, encode_list_of(refuse_float)),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(UpdateInvoiceRequest, _FIELDS)
