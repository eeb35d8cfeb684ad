"""The codec of CustomAttribute.

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
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)
from ..models.custom_attribute import CustomAttribute

decode_custom_attribute_definition: Decode = decode_later(
    __name__, "custom_attribute_definition", globals(), "decode_custom_attribute_definition"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomAttribute")
    get = data.get
    self: Any = new(CustomAttribute)
    self.key = v = get("key")
    if v.__class__ is not str and (v is not None):
        self.key = mismatch(v, at, "key", "string")
    self.value = v = get("value")
    self.version = v = get("version")
    if v.__class__ is not int and (v is not None or "version" in data):
        self.version = mismatch(v, at, "version", "integer")
    self.visibility = v = get("visibility")
    if v.__class__ is not str and (v is not None or "visibility" in data):
        self.visibility = mismatch(v, at, "visibility", "string")
    self.definition = v = get("definition")
    if v is not None or "definition" in data:
        self.definition = decode_custom_attribute_definition(v, (at, "definition"))
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "key": ("key", False, plain),
    "value": ("value", False, plain),
    "version": ("version", False, refuse_float),
    "visibility": ("visibility", False, plain),
    "definition": ("definition", False, encode_later(__name__, "custom_attribute_definition")),
    "updated_at": ("updated_at", False, plain),
    "created_at": ("created_at", False, plain),
}

encode = object_encoder(CustomAttribute, _FIELDS)
