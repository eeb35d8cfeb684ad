"""The codec of ListLocationCustomAttributeDefinitionsResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.list_location_custom_attribute_definitions_response import (
    ListLocationCustomAttributeDefinitionsResponse,
)

decode_custom_attribute_definition: Decode = decode_later(
    __name__, "custom_attribute_definition", globals(), "decode_custom_attribute_definition"
)
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListLocationCustomAttributeDefinitionsResponse")
    get = data.get
    self: Any = new(ListLocationCustomAttributeDefinitionsResponse)
    self.custom_attribute_definitions = v = get("custom_attribute_definitions")
    if v.__class__ is list:
        here = (at, "custom_attribute_definitions[]")
        self.custom_attribute_definitions = [decode_custom_attribute_definition(i, here) for i in v]
    elif v is not None or "custom_attribute_definitions" in data:
        self.custom_attribute_definitions = mismatch(v, at, "custom_attribute_definitions", "array")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "custom_attribute_definitions": (
        "custom_attribute_definitions",
        False,
        encode_list_of(encode_later(__name__, "custom_attribute_definition")),
    ),
    "cursor": ("cursor", False, plain),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

encode = object_encoder(ListLocationCustomAttributeDefinitionsResponse, _FIELDS)
