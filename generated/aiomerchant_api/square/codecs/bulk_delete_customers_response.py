"""The codec of BulkDeleteCustomersResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
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
from ..models.bulk_delete_customers_response import BulkDeleteCustomersResponse

decode_delete_customer_response: Decode = decode_later(
    __name__, "delete_customer_response", globals(), "decode_delete_customer_response"
)
_responses = dict_of(decode_delete_customer_response)
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkDeleteCustomersResponse")
    get = data.get
    self: Any = new(BulkDeleteCustomersResponse)
    self.responses = v = get("responses")
    if v is not None or "responses" in data:
        self.responses = _responses(v, at, "responses")
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "responses": ("responses", False, encode_dict_of(encode_later(__name__, "delete_customer_response"))),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

encode = object_encoder(BulkDeleteCustomersResponse, _FIELDS)
