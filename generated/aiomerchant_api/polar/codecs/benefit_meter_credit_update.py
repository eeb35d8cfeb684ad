"""The codec of BenefitMeterCreditUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    boolean,
    by_class,
    constant,
    decode_later,
    dict_of,
    encode_later,
    mismatch,
    new,
    number,
    object_encoder,
    plain,
    refuse_float,
    string,
)

from ..models.benefit_meter_credit_update import BenefitMeterCreditUpdate

_decode_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
_decode_type = constant("meter_credit")
decode_benefit_meter_credit_create_properties: Decode = decode_later(
    __name__,
    "benefit_meter_credit_create_properties",
    globals(),
    "decode_benefit_meter_credit_create_properties",
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitMeterCreditUpdate")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_metadata, v_description, v_visibility, v_type, v_properties = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_metadata, v_description, v_visibility, v_type, v_properties = _values(known)
    self: Any = new(BenefitMeterCreditUpdate)
    self.metadata = (
        None
        if v_metadata is None and "metadata" not in data
        else _decode_metadata(v_metadata, at, "metadata")
    )
    self.description = v_description
    if v_description.__class__ is not str and v_description is not None:
        self.description = mismatch(v_description, at, "description", "string")
    self.visibility = v_visibility
    if v_visibility.__class__ is not str and v_visibility is not None:
        self.visibility = mismatch(v_visibility, at, "visibility", "string")
    self.type = _decode_type(v_type, at, "type")
    self.properties = (
        None
        if v_properties is None
        else decode_benefit_meter_credit_create_properties(v_properties, (at, "properties"))
    )
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "metadata": ("metadata", False, plain),
    "description": ("description", False, refuse_float),
    "visibility": ("visibility", False, plain),
    "type": ("type", False, plain),
    "properties": ("properties", False, encode_later(__name__, "benefit_meter_credit_create_properties")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BenefitMeterCreditUpdate, _FIELDS)
