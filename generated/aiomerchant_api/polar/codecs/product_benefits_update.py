"""The codec of ProductBenefitsUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, unique_id
from ..models.product_benefits_update import ProductBenefitsUpdate

_benefits = list_of(unique_id)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ProductBenefitsUpdate")
    get = data.get
    self: Any = new(ProductBenefitsUpdate)
    self.benefits = _benefits(get("benefits"), at, "benefits")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "benefits": ("benefits", False, plain),
}

encode = object_encoder(ProductBenefitsUpdate, _FIELDS)
