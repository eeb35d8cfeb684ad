"""The codec of LicenseKeyValidate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
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
    whole,
)

from ..models.license_key_validate import LicenseKeyValidate

_decode_conditions = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LicenseKeyValidate")
    known = data if len(data) == 7 else _NOTHING | data
    try:
        (
            v_key,
            v_organization_id,
            v_activation_id,
            v_benefit_id,
            v_customer_id,
            v_increment_usage,
            v_conditions,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_key,
            v_organization_id,
            v_activation_id,
            v_benefit_id,
            v_customer_id,
            v_increment_usage,
            v_conditions,
        ) = _values(known)
    self: Any = new(LicenseKeyValidate)
    self.key = v_key
    if v_key.__class__ is not str:
        self.key = mismatch(v_key, at, "key", "string")
    self.organization_id = unique_id(v_organization_id, at, "organization_id")
    self.activation_id = None if v_activation_id is None else unique_id(v_activation_id, at, "activation_id")
    self.benefit_id = None if v_benefit_id is None else unique_id(v_benefit_id, at, "benefit_id")
    self.customer_id = None if v_customer_id is None else unique_id(v_customer_id, at, "customer_id")
    self.increment_usage = v_increment_usage
    if v_increment_usage.__class__ is not int and v_increment_usage is not None:
        self.increment_usage = mismatch(v_increment_usage, at, "increment_usage", "integer")
    self.conditions = (
        None
        if v_conditions is None and "conditions" not in data
        else _decode_conditions(v_conditions, at, "conditions")
    )
    self._extra = None if len(known) == 7 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "key": ("key", False, refuse_float),
    "organization_id": ("organization_id", False, plain),
    "activation_id": ("activation_id", False, plain),
    "benefit_id": ("benefit_id", False, plain),
    "customer_id": ("customer_id", False, plain),
    "increment_usage": ("increment_usage", False, whole),
    "conditions": ("conditions", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LicenseKeyValidate, _FIELDS)
