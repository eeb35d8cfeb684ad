"""The codec of UpdateWageSettingRequest.

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
    mismatch,
    new,
    object_encoder,
)

from ..models.update_wage_setting_request import UpdateWageSettingRequest

decode_wage_setting: Decode = decode_later(__name__, "wage_setting", globals(), "decode_wage_setting")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateWageSettingRequest")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_wage_setting = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_wage_setting = _values(known)
    self: Any = new(UpdateWageSettingRequest)
    self.wage_setting = decode_wage_setting(v_wage_setting, (at, "wage_setting"))
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "wage_setting": ("wage_setting", False, encode_later(__name__, "wage_setting")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(UpdateWageSettingRequest, _FIELDS)
