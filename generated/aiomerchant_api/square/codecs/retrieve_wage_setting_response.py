"""The codec of RetrieveWageSettingResponse.

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
from ..models.retrieve_wage_setting_response import RetrieveWageSettingResponse

decode_wage_setting: Decode = decode_later(__name__, "wage_setting", globals(), "decode_wage_setting")
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RetrieveWageSettingResponse")
    get = data.get
    self: Any = new(RetrieveWageSettingResponse)
    self.wage_setting = v = get("wage_setting")
    if v is not None or "wage_setting" in data:
        self.wage_setting = decode_wage_setting(v, (at, "wage_setting"))
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
    "wage_setting": ("wage_setting", False, encode_later(__name__, "wage_setting")),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

encode = object_encoder(RetrieveWageSettingResponse, _FIELDS)
