"""The codec of ListDisputesResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.list_disputes_response import ListDisputesResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_dispute: Decode = decode_later(__name__, "dispute", globals(), "decode_dispute")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListDisputesResponse")
    get = data.get
    self: Any = new(ListDisputesResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.disputes = v = get("disputes")
    if v.__class__ is list:
        here = (at, "disputes[]")
        self.disputes = [decode_dispute(i, here) for i in v]
    elif v is not None or "disputes" in data:
        self.disputes = mismatch(v, at, "disputes", "array")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "disputes": ("disputes", False, encode_list_of(encode_later(__name__, "dispute"))),
    "cursor": ("cursor", False, plain),
}

encode = object_encoder(ListDisputesResponse, _FIELDS)
