"""The codec of CustomAttributeEventDataObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.custom_attribute_event_data_object import CustomAttributeEventDataObject

decode_custom_attribute: Decode = decode_later(
    __name__, "custom_attribute", globals(), "decode_custom_attribute"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomAttributeEventDataObject")
    get = data.get
    self: Any = new(CustomAttributeEventDataObject)
    self.custom_attribute = v = get("custom_attribute")
    if v is not None:
        self.custom_attribute = decode_custom_attribute(v, (at, "custom_attribute"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "custom_attribute": ("custom_attribute", False, encode_later(__name__, "custom_attribute")),
}

encode = object_encoder(CustomAttributeEventDataObject, _FIELDS)
