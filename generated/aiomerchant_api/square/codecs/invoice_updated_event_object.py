"""The codec of InvoiceUpdatedEventObject.

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
)

from ..models.invoice_updated_event_object import InvoiceUpdatedEventObject

decode_invoice: Decode = decode_later(__name__, "invoice", globals(), "decode_invoice")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "InvoiceUpdatedEventObject")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_invoice = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_invoice = _values(known)
    self: Any = new(InvoiceUpdatedEventObject)
    self.invoice = None if v_invoice is None else decode_invoice(v_invoice, (at, "invoice"))
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "invoice": ("invoice", False, encode_later(__name__, "invoice")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(InvoiceUpdatedEventObject, _FIELDS)
