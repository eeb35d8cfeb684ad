"""The codec of ListPayoutEntriesResponse.

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
from ..models.list_payout_entries_response import ListPayoutEntriesResponse

decode_payout_entry: Decode = decode_later(__name__, "payout_entry", globals(), "decode_payout_entry")
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListPayoutEntriesResponse")
    get = data.get
    self: Any = new(ListPayoutEntriesResponse)
    self.payout_entries = v = get("payout_entries")
    if v.__class__ is list:
        here = (at, "payout_entries[]")
        self.payout_entries = [decode_payout_entry(i, here) for i in v]
    elif v is not None or "payout_entries" in data:
        self.payout_entries = mismatch(v, at, "payout_entries", "array")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
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
    "payout_entries": ("payout_entries", False, encode_list_of(encode_later(__name__, "payout_entry"))),
    "cursor": ("cursor", False, plain),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

encode = object_encoder(ListPayoutEntriesResponse, _FIELDS)
