"""The codec of LicenseKeyWithActivations.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    unique_id,
)
from ..models.license_key_with_activations import LicenseKeyWithActivations

decode_license_key_customer: Decode = decode_later(
    __name__, "license_key_customer", globals(), "decode_license_key_customer"
)
decode_license_key_activation_base: Decode = decode_later(
    __name__, "license_key_activation_base", globals(), "decode_license_key_activation_base"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LicenseKeyWithActivations")
    get = data.get
    self: Any = new(LicenseKeyWithActivations)
    self.id = unique_id(get("id"), at, "id")
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.organization_id = unique_id(get("organization_id"), at, "organization_id")
    self.customer_id = unique_id(get("customer_id"), at, "customer_id")
    self.customer = decode_license_key_customer(get("customer"), (at, "customer"))
    self.benefit_id = unique_id(get("benefit_id"), at, "benefit_id")
    self.key = v = get("key")
    if v.__class__ is not str:
        self.key = mismatch(v, at, "key", "string")
    self.display_key = v = get("display_key")
    if v.__class__ is not str:
        self.display_key = mismatch(v, at, "display_key", "string")
    self.status = v = get("status")
    if v.__class__ is not str:
        self.status = mismatch(v, at, "status", "string")
    self.limit_activations = v = get("limit_activations")
    if v.__class__ is not int and (v is not None or "limit_activations" not in data):
        self.limit_activations = mismatch(v, at, "limit_activations", "integer")
    self.usage = v = get("usage")
    if v.__class__ is not int:
        self.usage = mismatch(v, at, "usage", "integer")
    self.limit_usage = v = get("limit_usage")
    if v.__class__ is not int and (v is not None or "limit_usage" not in data):
        self.limit_usage = mismatch(v, at, "limit_usage", "integer")
    self.validations = v = get("validations")
    if v.__class__ is not int:
        self.validations = mismatch(v, at, "validations", "integer")
    self.last_validated_at = v = get("last_validated_at")
    if v is not None or "last_validated_at" not in data:
        self.last_validated_at = instant(v, at, "last_validated_at")
    self.expires_at = v = get("expires_at")
    if v is not None or "expires_at" not in data:
        self.expires_at = instant(v, at, "expires_at")
    self.activations = v = get("activations")
    if v.__class__ is list:
        here = (at, "activations[]")
        self.activations = [decode_license_key_activation_base(i, here) for i in v]
    else:
        self.activations = mismatch(v, at, "activations", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "organization_id": ("organization_id", False, plain),
    "customer_id": ("customer_id", False, plain),
    "customer": ("customer", False, encode_later(__name__, "license_key_customer")),
    "benefit_id": ("benefit_id", False, plain),
    "key": ("key", False, plain),
    "display_key": ("display_key", False, plain),
    "status": ("status", False, plain),
    "limit_activations": ("limit_activations", True, refuse_float),
    "usage": ("usage", False, refuse_float),
    "limit_usage": ("limit_usage", True, refuse_float),
    "validations": ("validations", False, refuse_float),
    "last_validated_at": ("last_validated_at", True, plain),
    "expires_at": ("expires_at", True, plain),
    "activations": (
        "activations",
        False,
        encode_list_of(encode_later(__name__, "license_key_activation_base")),
    ),
}

encode = object_encoder(LicenseKeyWithActivations, _FIELDS)
