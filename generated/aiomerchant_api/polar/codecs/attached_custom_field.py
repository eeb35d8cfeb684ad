"""The codec of AttachedCustomField.

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
    mismatch,
    new,
    object_encoder,
    plain,
    unique_id,
    whole,
)

from ..models.attached_custom_field import AttachedCustomField

decode_custom_field: Decode = decode_later(__name__, "custom_field", globals(), "decode_custom_field")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "AttachedCustomField")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_custom_field_id, v_custom_field, v_order, v_required = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_custom_field_id, v_custom_field, v_order, v_required = _values(known)
    self: Any = new(AttachedCustomField)
    self.custom_field_id = unique_id(v_custom_field_id, at, "custom_field_id")
    self.custom_field = decode_custom_field(v_custom_field, (at, "custom_field"))
    self.order = v_order
    if v_order.__class__ is not int:
        self.order = mismatch(v_order, at, "order", "integer")
    self.required = v_required
    if v_required.__class__ is not bool:
        self.required = mismatch(v_required, at, "required", "boolean")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "custom_field_id": ("custom_field_id", False, plain),
    "custom_field": ("custom_field", False, encode_later(__name__, "custom_field")),
    "order": ("order", False, whole),
    "required": ("required", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(AttachedCustomField, _FIELDS)
