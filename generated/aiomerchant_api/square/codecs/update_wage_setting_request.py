"""The codec of UpdateWageSettingRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.update_wage_setting_request import UpdateWageSettingRequest

decode_wage_setting: Decode = decode_later(__name__, "wage_setting", globals(), "decode_wage_setting")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateWageSettingRequest")
    get = data.get
    self: Any = new(UpdateWageSettingRequest)
    self.wage_setting = decode_wage_setting(get("wage_setting"), (at, "wage_setting"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "wage_setting": ("wage_setting", False, encode_later(__name__, "wage_setting")),
}

encode = object_encoder(UpdateWageSettingRequest, _FIELDS)
