"""The codec of CatalogInfoResponse.

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
from ..models.catalog_info_response import CatalogInfoResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_catalog_info_response_limits: Decode = decode_later(
    __name__, "catalog_info_response_limits", globals(), "decode_catalog_info_response_limits"
)
decode_standard_unit_description_group: Decode = decode_later(
    __name__, "standard_unit_description_group", globals(), "decode_standard_unit_description_group"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogInfoResponse")
    get = data.get
    self: Any = new(CatalogInfoResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.limits = v = get("limits")
    if v is not None or "limits" in data:
        self.limits = decode_catalog_info_response_limits(v, (at, "limits"))
    self.standard_unit_description_group = v = get("standard_unit_description_group")
    if v is not None or "standard_unit_description_group" in data:
        self.standard_unit_description_group = decode_standard_unit_description_group(
            v, (at, "standard_unit_description_group")
        )
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "limits": ("limits", False, encode_later(__name__, "catalog_info_response_limits")),
    "standard_unit_description_group": (
        "standard_unit_description_group",
        False,
        encode_later(__name__, "standard_unit_description_group"),
    ),
}

encode = object_encoder(CatalogInfoResponse, _FIELDS)
