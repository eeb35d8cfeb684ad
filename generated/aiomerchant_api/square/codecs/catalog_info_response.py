"""The codec of CatalogInfoResponse.

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
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_errors, v_limits, v_standard_unit_description_group = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_errors, v_limits, v_standard_unit_description_group = _values(known)
    self: Any = new(CatalogInfoResponse)
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self.limits = (
        None
        if v_limits is None and "limits" not in data
        else decode_catalog_info_response_limits(v_limits, (at, "limits"))
    )
    self.standard_unit_description_group = (
        None
        if v_standard_unit_description_group is None and "standard_unit_description_group" not in data
        else decode_standard_unit_description_group(
            v_standard_unit_description_group, (at, "standard_unit_description_group")
        )
    )
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
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

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogInfoResponse, _FIELDS)
