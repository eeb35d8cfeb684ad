"""The codec of CustomFieldDate.

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
    instant,
    mismatch,
    new,
    number,
    object_encoder,
    plain,
    string,
    unique_id,
)
from ..models.custom_field_date import CustomFieldDate

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
        return mismatch(data, at, "", "CustomFieldDate")
    get = data.get
    self: Any = new(CustomFieldDate)
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.id = unique_id(get("id"), at, "id")
    self.metadata = _metadata(get("metadata"), at, "metadata")
    self.type = _type(get("type"), at, "type")
    self.slug = v = get("slug")
    if v.__class__ is not str:
        self.slug = mismatch(v, at, "slug", "string")
    self.name = v = get("name")
    if v.__class__ is not str:
        self.name = mismatch(v, at, "name", "string")
    self.organization_id = unique_id(get("organization_id"), at, "organization_id")
    self.properties = decode_custom_field_date_properties(get("properties"), (at, "properties"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "id": ("id", False, plain),
    "metadata": ("metadata", False, plain),
    "type": ("type", False, plain),
    "slug": ("slug", False, plain),
    "name": ("name", False, plain),
    "organization_id": ("organization_id", False, plain),
    "properties": ("properties", False, encode_later(__name__, "custom_field_date_properties")),
}

encode = object_encoder(CustomFieldDate, _FIELDS)
