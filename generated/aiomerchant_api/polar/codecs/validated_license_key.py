"""The codec of ValidatedLicenseKey.

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
    refuse_float,
    unique_id,
    whole,
)

from ..models.validated_license_key import ValidatedLicenseKey

decode_license_key_customer: Decode = decode_later(
    __name__, "license_key_customer", globals(), "decode_license_key_customer"
)
decode_license_key_activation_base: Decode = decode_later(
    __name__, "license_key_activation_base", globals(), "decode_license_key_activation_base"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ValidatedLicenseKey")
    known = data if len(data) == 17 else _NOTHING | data
    try:
        (
            v_id,
            v_created_at,
            v_modified_at,
            v_organization_id,
            v_customer_id,
            v_customer,
            v_benefit_id,
            v_key,
            v_display_key,
            v_status,
            v_limit_activations,
            v_usage,
            v_limit_usage,
            v_validations,
            v_last_validated_at,
            v_expires_at,
            v_activation,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_created_at,
            v_modified_at,
            v_organization_id,
            v_customer_id,
            v_customer,
            v_benefit_id,
            v_key,
            v_display_key,
            v_status,
            v_limit_activations,
            v_usage,
            v_limit_usage,
            v_validations,
            v_last_validated_at,
            v_expires_at,
            v_activation,
        ) = _values(known)
    self: Any = new(ValidatedLicenseKey)
    self.id = unique_id(v_id, at, "id")
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.organization_id = unique_id(v_organization_id, at, "organization_id")
    self.customer_id = unique_id(v_customer_id, at, "customer_id")
    self.customer = decode_license_key_customer(v_customer, (at, "customer"))
    self.benefit_id = unique_id(v_benefit_id, at, "benefit_id")
    self.key = v_key
    if v_key.__class__ is not str:
        self.key = mismatch(v_key, at, "key", "string")
    self.display_key = v_display_key
    if v_display_key.__class__ is not str:
        self.display_key = mismatch(v_display_key, at, "display_key", "string")
    self.status = v_status
    if v_status.__class__ is not str:
        self.status = mismatch(v_status, at, "status", "string")
    self.limit_activations = v_limit_activations
    if v_limit_activations.__class__ is not int and not (
        v_limit_activations is None and "limit_activations" in data
    ):
        self.limit_activations = mismatch(v_limit_activations, at, "limit_activations", "integer")
    self.usage = v_usage
    if v_usage.__class__ is not int:
        self.usage = mismatch(v_usage, at, "usage", "integer")
    self.limit_usage = v_limit_usage
    if v_limit_usage.__class__ is not int and not (v_limit_usage is None and "limit_usage" in data):
        self.limit_usage = mismatch(v_limit_usage, at, "limit_usage", "integer")
    self.validations = v_validations
    if v_validations.__class__ is not int:
        self.validations = mismatch(v_validations, at, "validations", "integer")
    self.last_validated_at = (
        None
        if v_last_validated_at is None and "last_validated_at" in data
        else instant(v_last_validated_at, at, "last_validated_at")
    )
    self.expires_at = (
        None if v_expires_at is None and "expires_at" in data else instant(v_expires_at, at, "expires_at")
    )
    self.activation = (
        None if v_activation is None else decode_license_key_activation_base(v_activation, (at, "activation"))
    )
    self._extra = None if len(known) == 17 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "organization_id": ("organization_id", False, plain),
    "customer_id": ("customer_id", False, plain),
    "customer": ("customer", False, encode_later(__name__, "license_key_customer")),
    "benefit_id": ("benefit_id", False, plain),
    "key": ("key", False, refuse_float),
    "display_key": ("display_key", False, refuse_float),
    "status": ("status", False, plain),
    "limit_activations": ("limit_activations", True, whole),
    "usage": ("usage", False, whole),
    "limit_usage": ("limit_usage", True, whole),
    "validations": ("validations", False, whole),
    "last_validated_at": ("last_validated_at", True, moment),
    "expires_at": ("expires_at", True, moment),
    "activation": ("activation", False, encode_later(__name__, "license_key_activation_base")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ValidatedLicenseKey, _FIELDS)
