"""The codec of OrganizationFeatureSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    encode_list_of,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)

from ..models.organization_feature_settings import OrganizationFeatureSettings

_decode_overview_metrics = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrganizationFeatureSettings")
    known = data if len(data) == 16 else _NOTHING | data
    try:
        (
            v_issue_funding_enabled,
            v_seat_based_pricing_enabled,
            v_wallets_enabled,
            v_member_model_enabled,
            v_checkout_localization_enabled,
            v_overview_metrics,
            v_reset_proration_behavior_enabled,
            v_off_session_charges_enabled,
            v_meter_cycling_enabled,
            v_slack_benefit_enabled,
            v_preview_access_enabled,
            v_disputes_enabled,
            v_sso_enabled,
            v_dispute_auto_accept_enabled,
            v_compass_enabled,
            v_merchant_migration_enabled,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_issue_funding_enabled,
            v_seat_based_pricing_enabled,
            v_wallets_enabled,
            v_member_model_enabled,
            v_checkout_localization_enabled,
            v_overview_metrics,
            v_reset_proration_behavior_enabled,
            v_off_session_charges_enabled,
            v_meter_cycling_enabled,
            v_slack_benefit_enabled,
            v_preview_access_enabled,
            v_disputes_enabled,
            v_sso_enabled,
            v_dispute_auto_accept_enabled,
            v_compass_enabled,
            v_merchant_migration_enabled,
        ) = _values(known)
    self: Any = new(OrganizationFeatureSettings)
    self.issue_funding_enabled = v_issue_funding_enabled
    if v_issue_funding_enabled.__class__ is not bool and not (
        v_issue_funding_enabled is None and "issue_funding_enabled" not in data
    ):
        self.issue_funding_enabled = mismatch(v_issue_funding_enabled, at, "issue_funding_enabled", "boolean")
    self.seat_based_pricing_enabled = v_seat_based_pricing_enabled
    if v_seat_based_pricing_enabled.__class__ is not bool and not (
        v_seat_based_pricing_enabled is None and "seat_based_pricing_enabled" not in data
    ):
        self.seat_based_pricing_enabled = mismatch(
            v_seat_based_pricing_enabled, at, "seat_based_pricing_enabled", "boolean"
        )
    self.wallets_enabled = v_wallets_enabled
    if v_wallets_enabled.__class__ is not bool and not (
        v_wallets_enabled is None and "wallets_enabled" not in data
    ):
        self.wallets_enabled = mismatch(v_wallets_enabled, at, "wallets_enabled", "boolean")
    self.member_model_enabled = v_member_model_enabled
    if v_member_model_enabled.__class__ is not bool and not (
        v_member_model_enabled is None and "member_model_enabled" not in data
    ):
        self.member_model_enabled = mismatch(v_member_model_enabled, at, "member_model_enabled", "boolean")
    self.checkout_localization_enabled = v_checkout_localization_enabled
    if v_checkout_localization_enabled.__class__ is not bool and not (
        v_checkout_localization_enabled is None and "checkout_localization_enabled" not in data
    ):
        self.checkout_localization_enabled = mismatch(
            v_checkout_localization_enabled, at, "checkout_localization_enabled", "boolean"
        )
    self.overview_metrics = (
        None
        if v_overview_metrics is None
        else _decode_overview_metrics(v_overview_metrics, at, "overview_metrics")
    )
    self.reset_proration_behavior_enabled = v_reset_proration_behavior_enabled
    if v_reset_proration_behavior_enabled.__class__ is not bool and not (
        v_reset_proration_behavior_enabled is None and "reset_proration_behavior_enabled" not in data
    ):
        self.reset_proration_behavior_enabled = mismatch(
            v_reset_proration_behavior_enabled, at, "reset_proration_behavior_enabled", "boolean"
        )
    self.off_session_charges_enabled = v_off_session_charges_enabled
    if v_off_session_charges_enabled.__class__ is not bool and not (
        v_off_session_charges_enabled is None and "off_session_charges_enabled" not in data
    ):
        self.off_session_charges_enabled = mismatch(
            v_off_session_charges_enabled, at, "off_session_charges_enabled", "boolean"
        )
    self.meter_cycling_enabled = v_meter_cycling_enabled
    if v_meter_cycling_enabled.__class__ is not bool and not (
        v_meter_cycling_enabled is None and "meter_cycling_enabled" not in data
    ):
        self.meter_cycling_enabled = mismatch(v_meter_cycling_enabled, at, "meter_cycling_enabled", "boolean")
    self.slack_benefit_enabled = v_slack_benefit_enabled
    if v_slack_benefit_enabled.__class__ is not bool and not (
        v_slack_benefit_enabled is None and "slack_benefit_enabled" not in data
    ):
        self.slack_benefit_enabled = mismatch(v_slack_benefit_enabled, at, "slack_benefit_enabled", "boolean")
    self.preview_access_enabled = v_preview_access_enabled
    if v_preview_access_enabled.__class__ is not bool and not (
        v_preview_access_enabled is None and "preview_access_enabled" not in data
    ):
        self.preview_access_enabled = mismatch(
            v_preview_access_enabled, at, "preview_access_enabled", "boolean"
        )
    self.disputes_enabled = v_disputes_enabled
    if v_disputes_enabled.__class__ is not bool and not (
        v_disputes_enabled is None and "disputes_enabled" not in data
    ):
        self.disputes_enabled = mismatch(v_disputes_enabled, at, "disputes_enabled", "boolean")
    self.sso_enabled = v_sso_enabled
    if v_sso_enabled.__class__ is not bool and not (v_sso_enabled is None and "sso_enabled" not in data):
        self.sso_enabled = mismatch(v_sso_enabled, at, "sso_enabled", "boolean")
    self.dispute_auto_accept_enabled = v_dispute_auto_accept_enabled
    if v_dispute_auto_accept_enabled.__class__ is not bool and not (
        v_dispute_auto_accept_enabled is None and "dispute_auto_accept_enabled" not in data
    ):
        self.dispute_auto_accept_enabled = mismatch(
            v_dispute_auto_accept_enabled, at, "dispute_auto_accept_enabled", "boolean"
        )
    self.compass_enabled = v_compass_enabled
    if v_compass_enabled.__class__ is not bool and not (
        v_compass_enabled is None and "compass_enabled" not in data
    ):
        self.compass_enabled = mismatch(v_compass_enabled, at, "compass_enabled", "boolean")
    self.merchant_migration_enabled = v_merchant_migration_enabled
    if v_merchant_migration_enabled.__class__ is not bool and not (
        v_merchant_migration_enabled is None and "merchant_migration_enabled" not in data
    ):
        self.merchant_migration_enabled = mismatch(
            v_merchant_migration_enabled, at, "merchant_migration_enabled", "boolean"
        )
    self._extra = None if len(known) == 16 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "issue_funding_enabled": ("issue_funding_enabled", False, plain),
    "seat_based_pricing_enabled": ("seat_based_pricing_enabled", False, plain),
    "wallets_enabled": ("wallets_enabled", False, plain),
    "member_model_enabled": ("member_model_enabled", False, plain),
    "checkout_localization_enabled": ("checkout_localization_enabled", False, plain),
    "overview_metrics": ("overview_metrics", False, encode_list_of(refuse_float)),
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

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrganizationFeatureSettings, _FIELDS)
