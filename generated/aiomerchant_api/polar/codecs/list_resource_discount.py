"""The codec of ListResourceDiscount.

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
)
from ..models.list_resource_discount import ListResourceDiscount

decode_discount: Decode = decode_later(__name__, "discount", globals(), "decode_discount")
decode_pagination: Decode = decode_later(__name__, "pagination", globals(), "decode_pagination")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListResourceDiscount")
    get = data.get
    self: Any = new(ListResourceDiscount)
    self.items = v = get("items")
    if v.__class__ is list:
        here = (at, "items[]")
        self.items = [decode_discount(i, here) for i in v]
    else:
        self.items = mismatch(v, at, "items", "array")
    self.pagination = decode_pagination(get("pagination"), (at, "pagination"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "items": ("items", False, encode_list_of(encode_later(__name__, "discount"))),
    "pagination": ("pagination", False, encode_later(__name__, "pagination")),
}

encode = object_encoder(ListResourceDiscount, _FIELDS)
