"""The codec of CustomerOrganizationFeatureSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.customer_organization_feature_settings import CustomerOrganizationFeatureSettings


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerOrganizationFeatureSettings")
    get = data.get
    self: Any = new(CustomerOrganizationFeatureSettings)
    self.member_model_enabled = v = get("member_model_enabled")
    if v.__class__ is not bool and (v is not None or "member_model_enabled" in data):
        self.member_model_enabled = mismatch(v, at, "member_model_enabled", "boolean")
    self.checkout_localization_enabled = v = get("checkout_localization_enabled")
    if v.__class__ is not bool and (v is not None or "checkout_localization_enabled" in data):
        self.checkout_localization_enabled = mismatch(v, at, "checkout_localization_enabled", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "member_model_enabled": ("member_model_enabled", False, plain),
    "checkout_localization_enabled": ("checkout_localization_enabled", False, plain),
}

encode = object_encoder(CustomerOrganizationFeatureSettings, _FIELDS)
