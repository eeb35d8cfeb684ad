"""The codec of OrganizationFeatureSettingsUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.organization_feature_settings_update import OrganizationFeatureSettingsUpdate

_overview_metrics = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrganizationFeatureSettingsUpdate")
    get = data.get
    self: Any = new(OrganizationFeatureSettingsUpdate)
    self.seat_based_pricing_enabled = v = get("seat_based_pricing_enabled")
    if v.__class__ is not bool and (v is not None or "seat_based_pricing_enabled" in data):
        self.seat_based_pricing_enabled = mismatch(v, at, "seat_based_pricing_enabled", "boolean")
    self.member_model_enabled = v = get("member_model_enabled")
    if v.__class__ is not bool and (v is not None or "member_model_enabled" in data):
        self.member_model_enabled = mismatch(v, at, "member_model_enabled", "boolean")
    self.checkout_localization_enabled = v = get("checkout_localization_enabled")
    if v.__class__ is not bool and (v is not None or "checkout_localization_enabled" in data):
        self.checkout_localization_enabled = mismatch(v, at, "checkout_localization_enabled", "boolean")
    self.overview_metrics = v = get("overview_metrics")
    if v is not None:
        self.overview_metrics = _overview_metrics(v, at, "overview_metrics")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "seat_based_pricing_enabled": ("seat_based_pricing_enabled", False, plain),
    "member_model_enabled": ("member_model_enabled", False, plain),
    "checkout_localization_enabled": ("checkout_localization_enabled", False, plain),
    "overview_metrics": ("overview_metrics", False, plain),
}

encode = object_encoder(OrganizationFeatureSettingsUpdate, _FIELDS)
