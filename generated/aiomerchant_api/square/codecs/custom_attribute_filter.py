"""The codec of CustomAttributeFilter.

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
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    string,
)
from ..models.custom_attribute_filter import CustomAttributeFilter

decode_range_: Decode = decode_later(__name__, "range_", globals(), "decode_range_")
_selection_uids_filter = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomAttributeFilter")
    get = data.get
    self: Any = new(CustomAttributeFilter)
    self.custom_attribute_definition_id = v = get("custom_attribute_definition_id")
    if v.__class__ is not str and (v is not None):
        self.custom_attribute_definition_id = mismatch(v, at, "custom_attribute_definition_id", "string")
    self.key = v = get("key")
    if v.__class__ is not str and (v is not None):
        self.key = mismatch(v, at, "key", "string")
    self.string_filter = v = get("string_filter")
    if v.__class__ is not str and (v is not None):
        self.string_filter = mismatch(v, at, "string_filter", "string")
    self.number_filter = v = get("number_filter")
    if v is not None:
        self.number_filter = decode_range_(v, (at, "number_filter"))
    self.selection_uids_filter = v = get("selection_uids_filter")
    if v is not None:
        self.selection_uids_filter = _selection_uids_filter(v, at, "selection_uids_filter")
    self.bool_filter = v = get("bool_filter")
    if v.__class__ is not bool and (v is not None):
        self.bool_filter = mismatch(v, at, "bool_filter", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "custom_attribute_definition_id": ("custom_attribute_definition_id", False, plain),
    "key": ("key", False, plain),
    "string_filter": ("string_filter", False, plain),
    "number_filter": ("number_filter", False, encode_later(__name__, "range_")),
    "selection_uids_filter": ("selection_uids_filter", False, plain),
    "bool_filter": ("bool_filter", False, plain),
}

encode = object_encoder(CustomAttributeFilter, _FIELDS)
