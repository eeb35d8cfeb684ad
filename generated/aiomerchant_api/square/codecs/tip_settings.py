"""The codec of TipSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Encode,
    encode_list_of,
    integer,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)
from ..models.tip_settings import TipSettings

_tip_percentages = list_of(integer)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TipSettings")
    get = data.get
    self: Any = new(TipSettings)
    self.allow_tipping = v = get("allow_tipping")
    if v.__class__ is not bool and (v is not None):
        self.allow_tipping = mismatch(v, at, "allow_tipping", "boolean")
    self.separate_tip_screen = v = get("separate_tip_screen")
    if v.__class__ is not bool and (v is not None):
        self.separate_tip_screen = mismatch(v, at, "separate_tip_screen", "boolean")
    self.custom_tip_field = v = get("custom_tip_field")
    if v.__class__ is not bool and (v is not None):
        self.custom_tip_field = mismatch(v, at, "custom_tip_field", "boolean")
    self.tip_percentages = v = get("tip_percentages")
    if v is not None:
        self.tip_percentages = _tip_percentages(v, at, "tip_percentages")
    self.smart_tipping = v = get("smart_tipping")
    if v.__class__ is not bool and (v is not None):
        self.smart_tipping = mismatch(v, at, "smart_tipping", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "allow_tipping": ("allow_tipping", False, plain),
    "separate_tip_screen": ("separate_tip_screen", False, plain),
    "custom_tip_field": ("custom_tip_field", False, plain),
    "tip_percentages": ("tip_percentages", False, encode_list_of(refuse_float)),
    "smart_tipping": ("smart_tipping", False, plain),
}

encode = object_encoder(TipSettings, _FIELDS)
