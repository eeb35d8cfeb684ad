"""The codec of BenefitFeatureFlagSubscriber.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    constant,
    decode_later,
    encode_later,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    unique_id,
)

from ..models.benefit_feature_flag_subscriber import BenefitFeatureFlagSubscriber

_decode_type = constant("feature_flag")
decode_benefit_subscriber_organization: Decode = decode_later(
    __name__, "benefit_subscriber_organization", globals(), "decode_benefit_subscriber_organization"
)
decode_benefit_feature_flag_subscriber_properties: Decode = decode_later(
    __name__,
    "benefit_feature_flag_subscriber_properties",
    globals(),
    "decode_benefit_feature_flag_subscriber_properties",
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitFeatureFlagSubscriber")
    known = data if len(data) == 11 else _NOTHING | data
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
            v_organization,
            v_properties,
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
            v_organization,
            v_properties,
        ) = _values(known)
    self: Any = new(BenefitFeatureFlagSubscriber)
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
    self.organization = decode_benefit_subscriber_organization(v_organization, (at, "organization"))
    self.properties = decode_benefit_feature_flag_subscriber_properties(v_properties, (at, "properties"))
    self._extra = None if len(known) == 11 else {key: known[key] for key in known if key not in _FIELDS}
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
    "organization": ("organization", False, encode_later(__name__, "benefit_subscriber_organization")),
    "properties": ("properties", False, encode_later(__name__, "benefit_feature_flag_subscriber_properties")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BenefitFeatureFlagSubscriber, _FIELDS)
