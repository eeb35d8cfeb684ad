"""The codec of UpdateWageSettingResponse.

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

from ..models.update_wage_setting_response import UpdateWageSettingResponse

decode_wage_setting: Decode = decode_later(__name__, "wage_setting", globals(), "decode_wage_setting")
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateWageSettingResponse")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_wage_setting, v_errors = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_wage_setting, v_errors = _values(known)
    self: Any = new(UpdateWageSettingResponse)
    self.wage_setting = (
        None
        if v_wage_setting is None and "wage_setting" not in data
        else decode_wage_setting(v_wage_setting, (at, "wage_setting"))
    )
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "wage_setting": ("wage_setting", False, encode_later(__name__, "wage_setting")),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(UpdateWageSettingResponse, _FIELDS)
