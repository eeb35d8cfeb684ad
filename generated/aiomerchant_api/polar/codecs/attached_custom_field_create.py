"""The codec of AttachedCustomFieldCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, unique_id

from ..models.attached_custom_field_create import AttachedCustomFieldCreate


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "AttachedCustomFieldCreate")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_custom_field_id, v_required = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_custom_field_id, v_required = _values(known)
    self: Any = new(AttachedCustomFieldCreate)
    self.custom_field_id = unique_id(v_custom_field_id, at, "custom_field_id")
    self.required = v_required
    if v_required.__class__ is not bool:
        self.required = mismatch(v_required, at, "required", "boolean")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "custom_field_id": ("custom_field_id", False, plain),
    "required": ("required", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(AttachedCustomFieldCreate, _FIELDS)
