"""The codec of CustomFieldUpdateSelect.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    boolean,
    by_class,
    constant,
    decode_later,
    dict_of,
    encode_later,
    mismatch,
    new,
    number,
    object_encoder,
    plain,
    string,
)
from ..models.custom_field_update_select import CustomFieldUpdateSelect

_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
_type = constant("select")
decode_custom_field_select_properties: Decode = decode_later(
    __name__, "custom_field_select_properties", globals(), "decode_custom_field_select_properties"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomFieldUpdateSelect")
    get = data.get
    self: Any = new(CustomFieldUpdateSelect)
    self.metadata = v = get("metadata")
    if v is not None or "metadata" in data:
        self.metadata = _metadata(v, at, "metadata")
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.slug = v = get("slug")
    if v.__class__ is not str and (v is not None):
        self.slug = mismatch(v, at, "slug", "string")
    self.type = _type(get("type"), at, "type")
    self.properties = v = get("properties")
    if v is not None:
        self.properties = decode_custom_field_select_properties(v, (at, "properties"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "metadata": ("metadata", False, plain),
    "name": ("name", False, plain),
    "slug": ("slug", False, plain),
    "type": ("type", False, plain),
    "properties": ("properties", False, encode_later(__name__, "custom_field_select_properties")),
}

encode = object_encoder(CustomFieldUpdateSelect, _FIELDS)
