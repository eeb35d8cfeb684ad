"""The codec of BenefitCustomProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.benefit_custom_properties import BenefitCustomProperties


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitCustomProperties")
    get = data.get
    self: Any = new(BenefitCustomProperties)
    self.note = v = get("note")
    if v.__class__ is not str and (v is not None or "note" not in data):
        self.note = mismatch(v, at, "note", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "note": ("note", True, plain),
}

encode = object_encoder(BenefitCustomProperties, _FIELDS)
