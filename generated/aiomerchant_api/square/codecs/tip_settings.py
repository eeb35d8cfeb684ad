"""The codec of TipSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    encode_list_of,
    integer,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    whole,
)

from ..models.tip_settings import TipSettings

_decode_tip_percentages = list_of(integer)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TipSettings")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_allow_tipping, v_separate_tip_screen, v_custom_tip_field, v_tip_percentages, v_smart_tipping = (
            _values(known)
        )
    except KeyError:
        known = _NOTHING | data
        v_allow_tipping, v_separate_tip_screen, v_custom_tip_field, v_tip_percentages, v_smart_tipping = (
            _values(known)
        )
    self: Any = new(TipSettings)
    self.allow_tipping = v_allow_tipping
    if v_allow_tipping.__class__ is not bool and v_allow_tipping is not None:
        self.allow_tipping = mismatch(v_allow_tipping, at, "allow_tipping", "boolean")
    self.separate_tip_screen = v_separate_tip_screen
    if v_separate_tip_screen.__class__ is not bool and v_separate_tip_screen is not None:
        self.separate_tip_screen = mismatch(v_separate_tip_screen, at, "separate_tip_screen", "boolean")
    self.custom_tip_field = v_custom_tip_field
    if v_custom_tip_field.__class__ is not bool and v_custom_tip_field is not None:
        self.custom_tip_field = mismatch(v_custom_tip_field, at, "custom_tip_field", "boolean")
    self.tip_percentages = (
        None
        if v_tip_percentages is None
        else _decode_tip_percentages(v_tip_percentages, at, "tip_percentages")
    )
    self.smart_tipping = v_smart_tipping
    if v_smart_tipping.__class__ is not bool and v_smart_tipping is not None:
        self.smart_tipping = mismatch(v_smart_tipping, at, "smart_tipping", "boolean")
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "allow_tipping": ("allow_tipping", False, plain),
    "separate_tip_screen": ("separate_tip_screen", False, plain),
    "custom_tip_field": ("custom_tip_field", False, plain),
    "tip_percentages": ("tip_percentages", False, encode_list_of(whole)),
    "smart_tipping": ("smart_tipping", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(TipSettings, _FIELDS)
