"""The codec of ListInvoicesResponse.

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
    mismatch,
    new,
    object_encoder,
    refuse_float,
)

from ..models.list_invoices_response import ListInvoicesResponse

decode_invoice: Decode = decode_later(__name__, "invoice", globals(), "decode_invoice")
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListInvoicesResponse")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_invoices, v_cursor, v_errors = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_invoices, v_cursor, v_errors = _values(known)
    self: Any = new(ListInvoicesResponse)
    if v_invoices.__class__ is list:
        here = (at, "invoices[]")
        self.invoices = [decode_invoice(item, here) for item in v_invoices]
    elif v_invoices is None and "invoices" not in data:
        self.invoices = None
    else:
        self.invoices = mismatch(v_invoices, at, "invoices", "array")
    self.cursor = v_cursor
    if v_cursor.__class__ is not str and not (v_cursor is None and "cursor" not in data):
        self.cursor = mismatch(v_cursor, at, "cursor", "string")
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "invoices": ("invoices", False, encode_list_of(encode_later(__name__, "invoice"))),
    "cursor": ("cursor", False, refuse_float),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ListInvoicesResponse, _FIELDS)
