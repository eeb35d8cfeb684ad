"""The codec of BenefitGrantFeatureFlagWebhook.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    unique_id,
)

from ..models.benefit_grant_feature_flag_webhook import BenefitGrantFeatureFlagWebhook

decode_benefit_grant_error: Decode = decode_later(
    __name__, "benefit_grant_error", globals(), "decode_benefit_grant_error"
)
decode_customer: Decode = decode_later(__name__, "customer", globals(), "decode_customer")
decode_member: Decode = decode_later(__name__, "member", globals(), "decode_member")
decode_benefit_feature_flag: Decode = decode_later(
    __name__, "benefit_feature_flag", globals(), "decode_benefit_feature_flag"
)
decode_benefit_grant_feature_flag_properties: Decode = decode_later(
    __name__,
    "benefit_grant_feature_flag_properties",
    globals(),
    "decode_benefit_grant_feature_flag_properties",
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitGrantFeatureFlagWebhook")
    known = data if len(data) == 18 else _NOTHING | data
    try:
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_granted_at,
            v_is_granted,
            v_revoked_at,
            v_is_revoked,
            v_subscription_id,
            v_order_id,
            v_customer_id,
            v_member_id,
            v_benefit_id,
            v_error,
            v_customer,
            v_member,
            v_benefit,
            v_properties,
            v_previous_properties,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_granted_at,
            v_is_granted,
            v_revoked_at,
            v_is_revoked,
            v_subscription_id,
            v_order_id,
            v_customer_id,
            v_member_id,
            v_benefit_id,
            v_error,
            v_customer,
            v_member,
            v_benefit,
            v_properties,
            v_previous_properties,
        ) = _values(known)
    self: Any = new(BenefitGrantFeatureFlagWebhook)
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.id = unique_id(v_id, at, "id")
    self.granted_at = None if v_granted_at is None else instant(v_granted_at, at, "granted_at")
    self.is_granted = v_is_granted
    if v_is_granted.__class__ is not bool:
        self.is_granted = mismatch(v_is_granted, at, "is_granted", "boolean")
    self.revoked_at = None if v_revoked_at is None else instant(v_revoked_at, at, "revoked_at")
    self.is_revoked = v_is_revoked
    if v_is_revoked.__class__ is not bool:
        self.is_revoked = mismatch(v_is_revoked, at, "is_revoked", "boolean")
    self.subscription_id = (
        None
        if v_subscription_id is None and "subscription_id" in data
        else unique_id(v_subscription_id, at, "subscription_id")
    )
    self.order_id = (
        None if v_order_id is None and "order_id" in data else unique_id(v_order_id, at, "order_id")
    )
    self.customer_id = unique_id(v_customer_id, at, "customer_id")
    self.member_id = None if v_member_id is None else unique_id(v_member_id, at, "member_id")
    self.benefit_id = unique_id(v_benefit_id, at, "benefit_id")
    self.error = None if v_error is None else decode_benefit_grant_error(v_error, (at, "error"))
    self.customer = decode_customer(v_customer, (at, "customer"))
    self.member = None if v_member is None else decode_member(v_member, (at, "member"))
    self.benefit = decode_benefit_feature_flag(v_benefit, (at, "benefit"))
    self.properties = decode_benefit_grant_feature_flag_properties(v_properties, (at, "properties"))
    self.previous_properties = (
        None
        if v_previous_properties is None
        else decode_benefit_grant_feature_flag_properties(v_previous_properties, (at, "previous_properties"))
    )
    self._extra = None if len(known) == 18 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "id": ("id", False, plain),
    "granted_at": ("granted_at", False, moment),
    "is_granted": ("is_granted", False, plain),
    "revoked_at": ("revoked_at", False, moment),
    "is_revoked": ("is_revoked", False, plain),
    "subscription_id": ("subscription_id", True, plain),
    "order_id": ("order_id", True, plain),
    "customer_id": ("customer_id", False, plain),
    "member_id": ("member_id", False, plain),
    "benefit_id": ("benefit_id", False, plain),
    "error": ("error", False, encode_later(__name__, "benefit_grant_error")),
    "customer": ("customer", False, encode_later(__name__, "customer")),
    "member": ("member", False, encode_later(__name__, "member")),
    "benefit": ("benefit", False, encode_later(__name__, "benefit_feature_flag")),
    "properties": ("properties", False, encode_later(__name__, "benefit_grant_feature_flag_properties")),
    "previous_properties": (
        "previous_properties",
        False,
        encode_later(__name__, "benefit_grant_feature_flag_properties"),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BenefitGrantFeatureFlagWebhook, _FIELDS)
