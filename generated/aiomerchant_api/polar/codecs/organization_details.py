"""The codec of OrganizationDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    encode_list_of,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
    whole,
)

from ..models.organization_details import OrganizationDetails

_decode_selling_categories = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrganizationDetails")
    known = data if len(data) == 10 else _NOTHING | data
    try:
        (
            v_about,
            v_product_description,
            v_selling_categories,
            v_pricing_models,
            v_intended_use,
            v_customer_acquisition,
            v_future_annual_revenue,
            v_switching,
            v_switching_from,
            v_previous_annual_revenue,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_about,
            v_product_description,
            v_selling_categories,
            v_pricing_models,
            v_intended_use,
            v_customer_acquisition,
            v_future_annual_revenue,
            v_switching,
            v_switching_from,
            v_previous_annual_revenue,
        ) = _values(known)
    self: Any = new(OrganizationDetails)
    self.about = v_about
    if v_about.__class__ is not str and v_about is not None:
        self.about = mismatch(v_about, at, "about", "string")
    self.product_description = v_product_description
    if v_product_description.__class__ is not str and v_product_description is not None:
        self.product_description = mismatch(v_product_description, at, "product_description", "string")
    self.selling_categories = (
        None
        if v_selling_categories is None and "selling_categories" not in data
        else _decode_selling_categories(v_selling_categories, at, "selling_categories")
    )
    self.pricing_models = (
        None
        if v_pricing_models is None and "pricing_models" not in data
        else _decode_selling_categories(v_pricing_models, at, "pricing_models")
    )
    self.intended_use = v_intended_use
    if v_intended_use.__class__ is not str and v_intended_use is not None:
        self.intended_use = mismatch(v_intended_use, at, "intended_use", "string")
    self.customer_acquisition = (
        None
        if v_customer_acquisition is None and "customer_acquisition" not in data
        else _decode_selling_categories(v_customer_acquisition, at, "customer_acquisition")
    )
    self.future_annual_revenue = v_future_annual_revenue
    if v_future_annual_revenue.__class__ is not int and v_future_annual_revenue is not None:
        self.future_annual_revenue = mismatch(v_future_annual_revenue, at, "future_annual_revenue", "integer")
    self.switching = v_switching
    if v_switching.__class__ is not bool and not (v_switching is None and "switching" not in data):
        self.switching = mismatch(v_switching, at, "switching", "boolean")
    self.switching_from = v_switching_from
    if v_switching_from.__class__ is not str and v_switching_from is not None:
        self.switching_from = mismatch(v_switching_from, at, "switching_from", "string")
    self.previous_annual_revenue = v_previous_annual_revenue
    if v_previous_annual_revenue.__class__ is not int and v_previous_annual_revenue is not None:
        self.previous_annual_revenue = mismatch(
            v_previous_annual_revenue, at, "previous_annual_revenue", "integer"
        )
    self._extra = None if len(known) == 10 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "about": ("about", False, refuse_float),
    "product_description": ("product_description", False, refuse_float),
    "selling_categories": ("selling_categories", False, encode_list_of(refuse_float)),
    "pricing_models": ("pricing_models", False, encode_list_of(refuse_float)),
    "intended_use": ("intended_use", False, refuse_float),
    "customer_acquisition": ("customer_acquisition", False, encode_list_of(refuse_float)),
    "future_annual_revenue": ("future_annual_revenue", False, whole),
    "switching": ("switching", False, plain),
    "switching_from": ("switching_from", False, plain),
    "previous_annual_revenue": ("previous_annual_revenue", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrganizationDetails, _FIELDS)
