"""The codec of BulkUpdateVendorsRequest.

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
from ..models.bulk_update_vendors_request import BulkUpdateVendorsRequest

decode_update_vendor_request: Decode = decode_later(
    __name__, "update_vendor_request", globals(), "decode_update_vendor_request"
)
_vendors = dict_of(decode_update_vendor_request)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkUpdateVendorsRequest")
    get = data.get
    self: Any = new(BulkUpdateVendorsRequest)
    self.vendors = _vendors(get("vendors"), at, "vendors")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "vendors": ("vendors", False, encode_dict_of(encode_later(__name__, "update_vendor_request"))),
}

encode = object_encoder(BulkUpdateVendorsRequest, _FIELDS)
