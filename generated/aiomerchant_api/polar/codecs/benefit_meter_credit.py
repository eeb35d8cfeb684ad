"""The codec of BenefitMeterCredit.

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
    instant,
    mismatch,
    moment,
    new,
    number,
    object_encoder,
    plain,
    refuse_float,
    string,
    unique_id,
)

from ..models.benefit_meter_credit import BenefitMeterCredit

_decode_type = constant("meter_credit")
_decode_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
decode_benefit_meter_credit_properties: Decode = decode_later(
    __name__, "benefit_meter_credit_properties", globals(), "decode_benefit_meter_credit_properties"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitMeterCredit")
    known = data if len(data) == 13 else _NOTHING | data
    try:
        (
            v_id,
            v_created_at,
            v_modified_at,
            v_type,
            v_description,
            v_selectable,
            v_deletable,
            v_is_deleted,
            v_organization_id,
            v_metadata,
            v_visibility,
            v_properties,
            v_visibility_configurable,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_created_at,
            v_modified_at,
            v_type,
            v_description,
            v_selectable,
            v_deletable,
            v_is_deleted,
            v_organization_id,
            v_metadata,
            v_visibility,
            v_properties,
            v_visibility_configurable,
        ) = _values(known)
    self: Any = new(BenefitMeterCredit)
    self.id = unique_id(v_id, at, "id")
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.type = _decode_type(v_type, at, "type")
    self.description = v_description
    if v_description.__class__ is not str:
        self.description = mismatch(v_description, at, "description", "string")
    self.selectable = v_selectable
    if v_selectable.__class__ is not bool:
        self.selectable = mismatch(v_selectable, at, "selectable", "boolean")
    self.deletable = v_deletable
    if v_deletable.__class__ is not bool:
        self.deletable = mismatch(v_deletable, at, "deletable", "boolean")
    self.is_deleted = v_is_deleted
    if v_is_deleted.__class__ is not bool:
        self.is_deleted = mismatch(v_is_deleted, at, "is_deleted", "boolean")
    self.organization_id = unique_id(v_organization_id, at, "organization_id")
    self.metadata = _decode_metadata(v_metadata, at, "metadata")
    self.visibility = v_visibility
    if v_visibility.__class__ is not str:
        self.visibility = mismatch(v_visibility, at, "visibility", "string")
    self.properties = decode_benefit_meter_credit_properties(v_properties, (at, "properties"))
    self.visibility_configurable = v_visibility_configurable
    if v_visibility_configurable.__class__ is not bool:
        self.visibility_configurable = mismatch(
            v_visibility_configurable, at, "visibility_configurable", "boolean"
        )
    self._extra = None if len(known) == 13 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "type": ("type", False, plain),
    "description": ("description", False, refuse_float),
    "selectable": ("selectable", False, plain),
    "deletable": ("deletable", False, plain),
    "is_deleted": ("is_deleted", False, plain),
    "organization_id": ("organization_id", False, plain),
    "metadata": ("metadata", False, plain),
    "visibility": ("visibility", False, plain),
    "properties": ("properties", False, encode_later(__name__, "benefit_meter_credit_properties")),
    "visibility_configurable": ("visibility_configurable", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BenefitMeterCredit, _FIELDS)
