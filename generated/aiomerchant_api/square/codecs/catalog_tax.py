"""The codec of CatalogTax.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.catalog_tax import CatalogTax


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogTax")
    get = data.get
    self: Any = new(CatalogTax)
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.calculation_phase = v = get("calculation_phase")
    if v.__class__ is not str and (v is not None):
        self.calculation_phase = mismatch(v, at, "calculation_phase", "string")
    self.inclusion_type = v = get("inclusion_type")
    if v.__class__ is not str and (v is not None):
        self.inclusion_type = mismatch(v, at, "inclusion_type", "string")
    self.percentage = v = get("percentage")
    if v.__class__ is not str and (v is not None):
        self.percentage = mismatch(v, at, "percentage", "string")
    self.applies_to_custom_amounts = v = get("applies_to_custom_amounts")
    if v.__class__ is not bool and (v is not None):
        self.applies_to_custom_amounts = mismatch(v, at, "applies_to_custom_amounts", "boolean")
    self.enabled = v = get("enabled")
    if v.__class__ is not bool and (v is not None):
        self.enabled = mismatch(v, at, "enabled", "boolean")
    self.applies_to_product_set_id = v = get("applies_to_product_set_id")
    if v.__class__ is not str and (v is not None):
        self.applies_to_product_set_id = mismatch(v, at, "applies_to_product_set_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, plain),
    "calculation_phase": ("calculation_phase", False, plain),
    "inclusion_type": ("inclusion_type", False, plain),
    "percentage": ("percentage", False, plain),
    "applies_to_custom_amounts": ("applies_to_custom_amounts", False, plain),
    "enabled": ("enabled", False, plain),
    "applies_to_product_set_id": ("applies_to_product_set_id", False, plain),
}

encode = object_encoder(CatalogTax, _FIELDS)
