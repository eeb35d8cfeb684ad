"""The codec of CategoryPathToRootNode.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.category_path_to_root_node import CategoryPathToRootNode


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CategoryPathToRootNode")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_category_id, v_category_name = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_category_id, v_category_name = _values(known)
    self: Any = new(CategoryPathToRootNode)
    self.category_id = v_category_id
    if v_category_id.__class__ is not str and v_category_id is not None:
        self.category_id = mismatch(v_category_id, at, "category_id", "string")
    self.category_name = v_category_name
    if v_category_name.__class__ is not str and v_category_name is not None:
        self.category_name = mismatch(v_category_name, at, "category_name", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "category_id": ("category_id", False, refuse_float),
    "category_name": ("category_name", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CategoryPathToRootNode, _FIELDS)
