"""The codec of CustomFieldCreateDate.

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
    unique_id,
)
from ..models.custom_field_create_date import CustomFieldCreateDate

_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
_type = constant("date")
decode_custom_field_date_properties: Decode = decode_later(
    __name__, "custom_field_date_properties", globals(), "decode_custom_field_date_properties"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomFieldCreateDate")
    get = data.get
    self: Any = new(CustomFieldCreateDate)
    self.metadata = v = get("metadata")
    if v is not None or "metadata" in data:
        self.metadata = _metadata(v, at, "metadata")
    self.type = _type(get("type"), at, "type")
    self.slug = v = get("slug")
    if v.__class__ is not str:
        self.slug = mismatch(v, at, "slug", "string")
    self.name = v = get("name")
    if v.__class__ is not str:
        self.name = mismatch(v, at, "name", "string")
    self.organization_id = v = get("organization_id")
    if v is not None:
        self.organization_id = unique_id(v, at, "organization_id")
    self.properties = decode_custom_field_date_properties(get("properties"), (at, "properties"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "metadata": ("metadata", False, plain),
    "type": ("type", False, plain),
    "slug": ("slug", False, plain),
    "name": ("name", False, plain),
    "organization_id": ("organization_id", False, plain),
    "properties": ("properties", False, encode_later(__name__, "custom_field_date_properties")),
}

encode = object_encoder(CustomFieldCreateDate, _FIELDS)
