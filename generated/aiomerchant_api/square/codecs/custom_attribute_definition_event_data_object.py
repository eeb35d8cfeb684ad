"""The codec of CustomAttributeDefinitionEventDataObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.custom_attribute_definition_event_data_object import CustomAttributeDefinitionEventDataObject

decode_custom_attribute_definition: Decode = decode_later(
    __name__, "custom_attribute_definition", globals(), "decode_custom_attribute_definition"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomAttributeDefinitionEventDataObject")
    get = data.get
    self: Any = new(CustomAttributeDefinitionEventDataObject)
    self.custom_attribute_definition = v = get("custom_attribute_definition")
    if v is not None:
        self.custom_attribute_definition = decode_custom_attribute_definition(
            v, (at, "custom_attribute_definition")
        )
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "custom_attribute_definition": (
        "custom_attribute_definition",
        False,
        encode_later(__name__, "custom_attribute_definition"),
    ),
}

encode = object_encoder(CustomAttributeDefinitionEventDataObject, _FIELDS)
