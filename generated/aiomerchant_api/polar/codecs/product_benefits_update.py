"""The codec of ProductBenefitsUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, list_of, mismatch, new, object_encoder, plain, unique_id

from ..models.product_benefits_update import ProductBenefitsUpdate

_decode_benefits = list_of(unique_id)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ProductBenefitsUpdate")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_benefits = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_benefits = _values(known)
    self: Any = new(ProductBenefitsUpdate)
    self.benefits = _decode_benefits(v_benefits, at, "benefits")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "benefits": ("benefits", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ProductBenefitsUpdate, _FIELDS)
