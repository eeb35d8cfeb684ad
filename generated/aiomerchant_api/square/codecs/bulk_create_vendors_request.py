"""The codec of BulkCreateVendorsRequest.

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
    mismatch,
    new,
    object_encoder,
)
from ..models.bulk_create_vendors_request import BulkCreateVendorsRequest

decode_vendor: Decode = decode_later(__name__, "vendor", globals(), "decode_vendor")
_vendors = dict_of(decode_vendor)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkCreateVendorsRequest")
    get = data.get
    self: Any = new(BulkCreateVendorsRequest)
    self.vendors = _vendors(get("vendors"), at, "vendors")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "vendors": ("vendors", False, encode_dict_of(encode_later(__name__, "vendor"))),
}

encode = object_encoder(BulkCreateVendorsRequest, _FIELDS)
