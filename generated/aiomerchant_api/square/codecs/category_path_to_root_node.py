"""The codec of CategoryPathToRootNode.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.category_path_to_root_node import CategoryPathToRootNode


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CategoryPathToRootNode")
    get = data.get
    self: Any = new(CategoryPathToRootNode)
    self.category_id = v = get("category_id")
    if v.__class__ is not str and (v is not None):
        self.category_id = mismatch(v, at, "category_id", "string")
    self.category_name = v = get("category_name")
    if v.__class__ is not str and (v is not None):
        self.category_name = mismatch(v, at, "category_name", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "category_id": ("category_id", False, plain),
    "category_name": ("category_name", False, plain),
}

encode = object_encoder(CategoryPathToRootNode, _FIELDS)
