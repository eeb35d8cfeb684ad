"""The codec of OrganizationFeatureSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.organization_feature_settings import OrganizationFeatureSettings

_overview_metrics = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrganizationFeatureSettings")
    get = data.get
    self: Any = new(OrganizationFeatureSettings)
    self.issue_funding_enabled = v = get("issue_funding_enabled")
    if v.__class__ is not bool and (v is not None or "issue_funding_enabled" in data):
        self.issue_funding_enabled = mismatch(v, at, "issue_funding_enabled", "boolean")
    self.seat_based_pricing_enabled = v = get("seat_based_pricing_enabled")
    if v.__class__ is not bool and (v is not None or "seat_based_pricing_enabled" in data):
        self.seat_based_pricing_enabled = mismatch(v, at, "seat_based_pricing_enabled", "boolean")
    self.wallets_enabled = v = get("wallets_enabled")
    if v.__class__ is not bool and (v is not None or "wallets_enabled" in data):
        self.wallets_enabled = mismatch(v, at, "wallets_enabled", "boolean")
    self.member_model_enabled = v = get("member_model_enabled")
    if v.__class__ is not bool and (v is not None or "member_model_enabled" in data):
        self.member_model_enabled = mismatch(v, at, "member_model_enabled", "boolean")
    self.checkout_localization_enabled = v = get("checkout_localization_enabled")
    if v.__class__ is not bool and (v is not None or "checkout_localization_enabled" in data):
        self.checkout_localization_enabled = mismatch(v, at, "checkout_localization_enabled", "boolean")
    self.overview_metrics = v = get("overview_metrics")
    if v is not None:
        self.overview_metrics = _overview_metrics(v, at, "overview_metrics")
    self.reset_proration_behavior_enabled = v = get("reset_proration_behavior_enabled")
    if v.__class__ is not bool and (v is not None or "reset_proration_behavior_enabled" in data):
        self.reset_proration_behavior_enabled = mismatch(v, at, "reset_proration_behavior_enabled", "boolean")
    self.off_session_charges_enabled = v = get("off_session_charges_enabled")
    if v.__class__ is not bool and (v is not None or "off_session_charges_enabled" in data):
        self.off_session_charges_enabled = mismatch(v, at, "off_session_charges_enabled", "boolean")
    self.meter_cycling_enabled = v = get("meter_cycling_enabled")
    if v.__class__ is not bool and (v is not None or "meter_cycling_enabled" in data):
        self.meter_cycling_enabled = mismatch(v, at, "meter_cycling_enabled", "boolean")
    self.slack_benefit_enabled = v = get("slack_benefit_enabled")
    if v.__class__ is not bool and (v is not None or "slack_benefit_enabled" in data):
        self.slack_benefit_enabled = mismatch(v, at, "slack_benefit_enabled", "boolean")
    self.preview_access_enabled = v = get("preview_access_enabled")
    if v.__class__ is not bool and (v is not None or "preview_access_enabled" in data):
        self.preview_access_enabled = mismatch(v, at, "preview_access_enabled", "boolean")
    self.disputes_enabled = v = get("disputes_enabled")
    if v.__class__ is not bool and (v is not None or "disputes_enabled" in data):
        self.disputes_enabled = mismatch(v, at, "disputes_enabled", "boolean")
    self.sso_enabled = v = get("sso_enabled")
    if v.__class__ is not bool and (v is not None or "sso_enabled" in data):
        self.sso_enabled = mismatch(v, at, "sso_enabled", "boolean")
    self.dispute_auto_accept_enabled = v = get("dispute_auto_accept_enabled")
    if v.__class__ is not bool and (v is not None or "dispute_auto_accept_enabled" in data):
        self.dispute_auto_accept_enabled = mismatch(v, at, "dispute_auto_accept_enabled", "boolean")
    self.compass_enabled = v = get("compass_enabled")
    if v.__class__ is not bool and (v is not None or "compass_enabled" in data):
        self.compass_enabled = mismatch(v, at, "compass_enabled", "boolean")
    self.merchant_migration_enabled = v = get("merchant_migration_enabled")
    if v.__class__ is not bool and (v is not None or "merchant_migration_enabled" in data):
        self.merchant_migration_enabled = mismatch(v, at, "merchant_migration_enabled", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "issue_funding_enabled": ("issue_funding_enabled", False, plain),
    "seat_based_pricing_enabled": ("seat_based_pricing_enabled", False, plain),
    "wallets_enabled": ("wallets_enabled", False, plain),
    "member_model_enabled": ("member_model_enabled", False, plain),
    "checkout_localization_enabled": ("checkout_localization_enabled", False, plain),
    "overview_metrics": ("overview_metrics", False, plain),
    "reset_proration_behavior_enabled": ("reset_proration_behavior_enabled", False, plain),
    "off_session_charges_enabled": ("off_session_charges_enabled", False, plain),
    "meter_cycling_enabled": ("meter_cycling_enabled", False, plain),
    "slack_benefit_enabled": ("slack_benefit_enabled", False, plain),
    "preview_access_enabled": ("preview_access_enabled", False, plain),
    "disputes_enabled": ("disputes_enabled", False, plain),
    "sso_enabled": ("sso_enabled", False, plain),
    "dispute_auto_accept_enabled": ("dispute_auto_accept_enabled", False, plain),
    "compass_enabled": ("compass_enabled", False, plain),
    "merchant_migration_enabled": ("merchant_migration_enabled", False, plain),
}

encode = object_encoder(OrganizationFeatureSettings, _FIELDS)
