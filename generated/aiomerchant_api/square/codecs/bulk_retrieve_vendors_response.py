"""The codec of BulkRetrieveVendorsResponse.

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
    dict_of,
    encode_dict_of,
    encode_later,
    encode_list_of,
    mismatch,
    new,
    object_encoder,
)

from ..models.bulk_retrieve_vendors_response import BulkRetrieveVendorsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_retrieve_vendor_response: Decode = decode_later(
    __name__, "retrieve_vendor_response", globals(), "decode_retrieve_vendor_response"
)
_decode_responses = dict_of(decode_retrieve_vendor_response)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkRetrieveVendorsResponse")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_errors, v_responses = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_errors, v_responses = _values(known)
    self: Any = new(BulkRetrieveVendorsResponse)
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self.responses = (
        None
        if v_responses is None and "responses" not in data
        else _decode_responses(v_responses, at, "responses")
    )
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "responses": ("responses", False, encode_dict_of(encode_later(__name__, "retrieve_vendor_response"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BulkRetrieveVendorsResponse, _FIELDS)
