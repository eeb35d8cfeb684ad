"""The codec of CustomFieldDate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
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
    moment,
    new,
    number,
    object_encoder,
    plain,
    refuse_float,
    string,
    unique_id,
)

from ..models.custom_field_date import CustomFieldDate

_decode_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
_decode_type = constant("date")
decode_custom_field_date_properties: Decode = decode_later(
    __name__, "custom_field_date_properties", globals(), "decode_custom_field_date_properties"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomFieldDate")
    known = data if len(data) == 9 else _NOTHING | data
    try:
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_metadata,
            v_type,
            v_slug,
            v_name,
            v_organization_id,
            v_properties,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_metadata,
            v_type,
            v_slug,
            v_name,
            v_organization_id,
            v_properties,
        ) = _values(known)
    self: Any = new(CustomFieldDate)
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.id = unique_id(v_id, at, "id")
    self.metadata = _decode_metadata(v_metadata, at, "metadata")
    self.type = _decode_type(v_type, at, "type")
    self.slug = v_slug
    if v_slug.__class__ is not str:
        self.slug = mismatch(v_slug, at, "slug", "string")
    self.name = v_name
    if v_name.__class__ is not str:
        self.name = mismatch(v_name, at, "name", "string")
    self.organization_id = unique_id(v_organization_id, at, "organization_id")
    self.properties = decode_custom_field_date_properties(v_properties, (at, "properties"))
    self._extra = None if len(known) == 9 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "id": ("id", False, plain),
    "metadata": ("metadata", False, plain),
    "type": ("type", False, plain),
    "slug": ("slug", False, refuse_float),
    "name": ("name", False, refuse_float),
    "organization_id": ("organization_id", False, plain),
    "properties": ("properties", False, encode_later(__name__, "custom_field_date_properties")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomFieldDate, _FIELDS)
