"""The codec of CheckoutLocationSettingsPolicy.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.checkout_location_settings_policy import CheckoutLocationSettingsPolicy


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CheckoutLocationSettingsPolicy")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_uid, v_title, v_description = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_uid, v_title, v_description = _values(known)
    self: Any = new(CheckoutLocationSettingsPolicy)
    self.uid = v_uid
    if v_uid.__class__ is not str and v_uid is not None:
        self.uid = mismatch(v_uid, at, "uid", "string")
    self.title = v_title
    if v_title.__class__ is not str and v_title is not None:
        self.title = mismatch(v_title, at, "title", "string")
    self.description = v_description
    if v_description.__class__ is not str and v_description is not None:
        self.description = mismatch(v_description, at, "description", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, refuse_float),
    "title": ("title", False, refuse_float),
    "description": ("description", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CheckoutLocationSettingsPolicy, _FIELDS)
