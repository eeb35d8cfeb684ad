"""The codec of CustomFieldSelectOption.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.custom_field_select_option import CustomFieldSelectOption


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomFieldSelectOption")
    get = data.get
    self: Any = new(CustomFieldSelectOption)
    self.value = v = get("value")
    if v.__class__ is not str:
        self.value = mismatch(v, at, "value", "string")
    self.label = v = get("label")
    if v.__class__ is not str:
        self.label = mismatch(v, at, "label", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "value": ("value", False, plain),
    "label": ("label", False, plain),
}

encode = object_encoder(CustomFieldSelectOption, _FIELDS)
