"""The codec of CustomFieldUpdateSelect.

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
    mismatch,
    new,
    number,
    object_encoder,
    plain,
    refuse_float,
    string,
)

from ..models.custom_field_update_select import CustomFieldUpdateSelect

_decode_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
_decode_type = constant("select")
decode_custom_field_select_properties: Decode = decode_later(
    __name__, "custom_field_select_properties", globals(), "decode_custom_field_select_properties"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomFieldUpdateSelect")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_metadata, v_name, v_slug, v_type, v_properties = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_metadata, v_name, v_slug, v_type, v_properties = _values(known)
    self: Any = new(CustomFieldUpdateSelect)
    self.metadata = (
        None
        if v_metadata is None and "metadata" not in data
        else _decode_metadata(v_metadata, at, "metadata")
    )
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.slug = v_slug
    if v_slug.__class__ is not str and v_slug is not None:
        self.slug = mismatch(v_slug, at, "slug", "string")
    self.type = _decode_type(v_type, at, "type")
    self.properties = (
        None
        if v_properties is None
        else decode_custom_field_select_properties(v_properties, (at, "properties"))
    )
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "metadata": ("metadata", False, plain),
    "name": ("name", False, refuse_float),
    "slug": ("slug", False, refuse_float),
    "type": ("type", False, plain),
    "properties": ("properties", False, encode_later(__name__, "custom_field_select_properties")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomFieldUpdateSelect, _FIELDS)
