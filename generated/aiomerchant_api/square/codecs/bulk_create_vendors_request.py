"""The codec of BulkCreateVendorsRequest.

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
    mismatch,
    new,
    object_encoder,
)

from ..models.bulk_create_vendors_request import BulkCreateVendorsRequest

decode_vendor: Decode = decode_later(__name__, "vendor", globals(), "decode_vendor")
_decode_vendors = dict_of(decode_vendor)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkCreateVendorsRequest")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_vendors = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_vendors = _values(known)
    self: Any = new(BulkCreateVendorsRequest)
    self.vendors = _decode_vendors(v_vendors, at, "vendors")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "vendors": ("vendors", False, encode_dict_of(encode_later(__name__, "vendor"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BulkCreateVendorsRequest, _FIELDS)
