"""The codec of OrganizationDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, refuse_float, string
from ..models.organization_details import OrganizationDetails

_selling_categories = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrganizationDetails")
    get = data.get
    self: Any = new(OrganizationDetails)
    self.about = v = get("about")
    if v.__class__ is not str and (v is not None):
        self.about = mismatch(v, at, "about", "string")
    self.product_description = v = get("product_description")
    if v.__class__ is not str and (v is not None):
        self.product_description = mismatch(v, at, "product_description", "string")
    self.selling_categories = v = get("selling_categories")
    if v is not None or "selling_categories" in data:
        self.selling_categories = _selling_categories(v, at, "selling_categories")
    self.pricing_models = v = get("pricing_models")
    if v is not None or "pricing_models" in data:
        self.pricing_models = _selling_categories(v, at, "pricing_models")
    self.intended_use = v = get("intended_use")
    if v.__class__ is not str and (v is not None):
        self.intended_use = mismatch(v, at, "intended_use", "string")
    self.customer_acquisition = v = get("customer_acquisition")
    if v is not None or "customer_acquisition" in data:
        self.customer_acquisition = _selling_categories(v, at, "customer_acquisition")
    self.future_annual_revenue = v = get("future_annual_revenue")
    if v.__class__ is not int and (v is not None):
        self.future_annual_revenue = mismatch(v, at, "future_annual_revenue", "integer")
    self.switching = v = get("switching")
    if v.__class__ is not bool and (v is not None or "switching" in data):
        self.switching = mismatch(v, at, "switching", "boolean")
    self.switching_from = v = get("switching_from")
    if v.__class__ is not str and (v is not None):
        self.switching_from = mismatch(v, at, "switching_from", "string")
    self.previous_annual_revenue = v = get("previous_annual_revenue")
    if v.__class__ is not int and (v is not None):
        self.previous_annual_revenue = mismatch(v, at, "previous_annual_revenue", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "about": ("about", False, plain),
    "product_description": ("product_description", False, plain),
    "selling_categories": ("selling_categories", False, plain),
    "pricing_models": ("pricing_models", False, plain),
    "intended_use": ("intended_use", False, plain),
    "customer_acquisition": ("customer_acquisition", False, plain),
    "future_annual_revenue": ("future_annual_revenue", False, refuse_float),
    "switching": ("switching", False, plain),
    "switching_from": ("switching_from", False, plain),
    "previous_annual_revenue": ("previous_annual_revenue", False, refuse_float),
}

encode = object_encoder(OrganizationDetails, _FIELDS)
