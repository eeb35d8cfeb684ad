"""The codec of ExistingProductPrice.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, unique_id
from ..models.existing_product_price import ExistingProductPrice


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ExistingProductPrice")
    get = data.get
    self: Any = new(ExistingProductPrice)
    self.id = unique_id(get("id"), at, "id")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
}

encode = object_encoder(ExistingProductPrice, _FIELDS)
