"""The codec of LicenseKeyValidate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Encode,
    boolean,
    by_class,
    dict_of,
    mismatch,
    new,
    number,
    object_encoder,
    plain,
    refuse_float,
    string,
    unique_id,
)
from ..models.license_key_validate import LicenseKeyValidate

_conditions = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LicenseKeyValidate")
    get = data.get
    self: Any = new(LicenseKeyValidate)
    self.key = v = get("key")
    if v.__class__ is not str:
        self.key = mismatch(v, at, "key", "string")
    self.organization_id = unique_id(get("organization_id"), at, "organization_id")
    self.activation_id = v = get("activation_id")
    if v is not None:
        self.activation_id = unique_id(v, at, "activation_id")
    self.benefit_id = v = get("benefit_id")
    if v is not None:
        self.benefit_id = unique_id(v, at, "benefit_id")
    self.customer_id = v = get("customer_id")
    if v is not None:
        self.customer_id = unique_id(v, at, "customer_id")
    self.increment_usage = v = get("increment_usage")
    if v.__class__ is not int and (v is not None):
        self.increment_usage = mismatch(v, at, "increment_usage", "integer")
    self.conditions = v = get("conditions")
    if v is not None or "conditions" in data:
        self.conditions = _conditions(v, at, "conditions")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "key": ("key", False, plain),
    "organization_id": ("organization_id", False, plain),
    "activation_id": ("activation_id", False, plain),
    "benefit_id": ("benefit_id", False, plain),
    "customer_id": ("customer_id", False, plain),
    "increment_usage": ("increment_usage", False, refuse_float),
    "conditions": ("conditions", False, plain),
}

encode = object_encoder(LicenseKeyValidate, _FIELDS)
