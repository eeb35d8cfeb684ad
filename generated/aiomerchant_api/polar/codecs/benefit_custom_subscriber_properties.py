"""The codec of BenefitCustomSubscriberProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.benefit_custom_subscriber_properties import BenefitCustomSubscriberProperties


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitCustomSubscriberProperties")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_note = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_note = _values(known)
    self: Any = new(BenefitCustomSubscriberProperties)
    self.note = v_note
    if v_note.__class__ is not str and not (v_note is None and "note" in data):
        self.note = mismatch(v_note, at, "note", "string")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "note": ("note", True, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BenefitCustomSubscriberProperties, _FIELDS)
