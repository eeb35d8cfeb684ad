"""The codec of CustomAttributeFilter.

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
    encode_list_of,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)

from ..models.custom_attribute_filter import CustomAttributeFilter

decode_range_: Decode = decode_later(__name__, "range_", globals(), "decode_range_")
_decode_selection_uids_filter = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomAttributeFilter")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        (
            v_custom_attribute_definition_id,
            v_key,
            v_string_filter,
            v_number_filter,
            v_selection_uids_filter,
            v_bool_filter,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_custom_attribute_definition_id,
            v_key,
            v_string_filter,
            v_number_filter,
            v_selection_uids_filter,
            v_bool_filter,
        ) = _values(known)
    self: Any = new(CustomAttributeFilter)
    self.custom_attribute_definition_id = v_custom_attribute_definition_id
    if v_custom_attribute_definition_id.__class__ is not str and v_custom_attribute_definition_id is not None:
        self.custom_attribute_definition_id = mismatch(
            v_custom_attribute_definition_id, at, "custom_attribute_definition_id", "string"
        )
    self.key = v_key
    if v_key.__class__ is not str and v_key is not None:
        self.key = mismatch(v_key, at, "key", "string")
    self.string_filter = v_string_filter
    if v_string_filter.__class__ is not str and v_string_filter is not None:
        self.string_filter = mismatch(v_string_filter, at, "string_filter", "string")
    self.number_filter = (
        None if v_number_filter is None else decode_range_(v_number_filter, (at, "number_filter"))
    )
    self.selection_uids_filter = (
        None
        if v_selection_uids_filter is None
        else _decode_selection_uids_filter(v_selection_uids_filter, at, "selection_uids_filter")
    )
    self.bool_filter = v_bool_filter
    if v_bool_filter.__class__ is not bool and v_bool_filter is not None:
        self.bool_filter = mismatch(v_bool_filter, at, "bool_filter", "boolean")
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "custom_attribute_definition_id": ("custom_attribute_definition_id", False, refuse_float),
    "key": ("key", False, refuse_float),
    "string_filter": ("string_filter", False, refuse_float),
    "number_filter": ("number_filter", False, encode_later(__name__, "range_")),
    "selection_uids_filter": ("selection_uids_filter", False, encode_list_of(refuse_float)),
    "bool_filter": ("bool_filter", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomAttributeFilter, _FIELDS)
