"""The codec of CatalogItemFoodAndBeverageDetailsDietaryPreference.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.catalog_item_food_and_beverage_details_dietary_preference import (
    CatalogItemFoodAndBeverageDetailsDietaryPreference,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogItemFoodAndBeverageDetailsDietaryPreference")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_type, v_standard_name, v_custom_name = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_type, v_standard_name, v_custom_name = _values(known)
    self: Any = new(CatalogItemFoodAndBeverageDetailsDietaryPreference)
    self.type = v_type
    if v_type.__class__ is not str and v_type is not None:
        self.type = mismatch(v_type, at, "type", "string")
    self.standard_name = v_standard_name
    if v_standard_name.__class__ is not str and v_standard_name is not None:
        self.standard_name = mismatch(v_standard_name, at, "standard_name", "string")
    self.custom_name = v_custom_name
    if v_custom_name.__class__ is not str and v_custom_name is not None:
        self.custom_name = mismatch(v_custom_name, at, "custom_name", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, plain),
    "standard_name": ("standard_name", False, plain),
    "custom_name": ("custom_name", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogItemFoodAndBeverageDetailsDietaryPreference, _FIELDS)
