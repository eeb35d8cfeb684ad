"""The codec of CatalogTax.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.catalog_tax import CatalogTax


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogTax")
    known = data if len(data) == 7 else _NOTHING | data
    try:
        (
            v_name,
            v_calculation_phase,
            v_inclusion_type,
            v_percentage,
            v_applies_to_custom_amounts,
            v_enabled,
            v_applies_to_product_set_id,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_name,
            v_calculation_phase,
            v_inclusion_type,
            v_percentage,
            v_applies_to_custom_amounts,
            v_enabled,
            v_applies_to_product_set_id,
        ) = _values(known)
    self: Any = new(CatalogTax)
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.calculation_phase = v_calculation_phase
    if v_calculation_phase.__class__ is not str and v_calculation_phase is not None:
        self.calculation_phase = mismatch(v_calculation_phase, at, "calculation_phase", "string")
    self.inclusion_type = v_inclusion_type
    if v_inclusion_type.__class__ is not str and v_inclusion_type is not None:
        self.inclusion_type = mismatch(v_inclusion_type, at, "inclusion_type", "string")
    self.percentage = v_percentage
    if v_percentage.__class__ is not str and v_percentage is not None:
        self.percentage = mismatch(v_percentage, at, "percentage", "string")
    self.applies_to_custom_amounts = v_applies_to_custom_amounts
    if v_applies_to_custom_amounts.__class__ is not bool and v_applies_to_custom_amounts is not None:
        self.applies_to_custom_amounts = mismatch(
            v_applies_to_custom_amounts, at, "applies_to_custom_amounts", "boolean"
        )
    self.enabled = v_enabled
    if v_enabled.__class__ is not bool and v_enabled is not None:
        self.enabled = mismatch(v_enabled, at, "enabled", "boolean")
    self.applies_to_product_set_id = v_applies_to_product_set_id
    if v_applies_to_product_set_id.__class__ is not str and v_applies_to_product_set_id is not None:
        self.applies_to_product_set_id = mismatch(
            v_applies_to_product_set_id, at, "applies_to_product_set_id", "string"
        )
    self._extra = None if len(known) == 7 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, refuse_float),
    "calculation_phase": ("calculation_phase", False, plain),
    "inclusion_type": ("inclusion_type", False, plain),
    "percentage": ("percentage", False, refuse_float),
    "applies_to_custom_amounts": ("applies_to_custom_amounts", False, plain),
    "enabled": ("enabled", False, plain),
    "applies_to_product_set_id": ("applies_to_product_set_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogTax, _FIELDS)
