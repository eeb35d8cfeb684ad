"""The codec of CustomAttribute.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    whole,
)

from ..models.custom_attribute import CustomAttribute

decode_custom_attribute_definition: Decode = decode_later(
    __name__, "custom_attribute_definition", globals(), "decode_custom_attribute_definition"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomAttribute")
    known = data if len(data) == 7 else _NOTHING | data
    try:
        v_key, v_value, v_version, v_visibility, v_definition, v_updated_at, v_created_at = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_key, v_value, v_version, v_visibility, v_definition, v_updated_at, v_created_at = _values(known)
    self: Any = new(CustomAttribute)
    self.key = v_key
    if v_key.__class__ is not str and v_key is not None:
        self.key = mismatch(v_key, at, "key", "string")
    self.value = v_value
    self.version = v_version
    if v_version.__class__ is not int and not (v_version is None and "version" not in data):
        self.version = mismatch(v_version, at, "version", "integer")
    self.visibility = v_visibility
    if v_visibility.__class__ is not str and not (v_visibility is None and "visibility" not in data):
        self.visibility = mismatch(v_visibility, at, "visibility", "string")
    self.definition = (
        None
        if v_definition is None and "definition" not in data
        else decode_custom_attribute_definition(v_definition, (at, "definition"))
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self._extra = None if len(known) == 7 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "key": ("key", False, refuse_float),
    "value": ("value", False, plain),
    "version": ("version", False, whole),
    "visibility": ("visibility", False, plain),
    "definition": ("definition", False, encode_later(__name__, "custom_attribute_definition")),
    "updated_at": ("updated_at", False, moment),
    "created_at": ("created_at", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomAttribute, _FIELDS)
