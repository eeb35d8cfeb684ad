"""The codec of OrganizationFeatureSettingsUpdate.

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

from ..models.organization_feature_settings_update import OrganizationFeatureSettingsUpdate

_decode_overview_metrics = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrganizationFeatureSettingsUpdate")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        (
            v_seat_based_pricing_enabled,
            v_member_model_enabled,
            v_checkout_localization_enabled,
            v_overview_metrics,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_seat_based_pricing_enabled,
            v_member_model_enabled,
            v_checkout_localization_enabled,
            v_overview_metrics,
        ) = _values(known)
    self: Any = new(OrganizationFeatureSettingsUpdate)
    self.seat_based_pricing_enabled = v_seat_based_pricing_enabled
    if v_seat_based_pricing_enabled.__class__ is not bool and not (
        v_seat_based_pricing_enabled is None and "seat_based_pricing_enabled" not in data
    ):
        self.seat_based_pricing_enabled = mismatch(
            v_seat_based_pricing_enabled, at, "seat_based_pricing_enabled", "boolean"
        )
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
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "seat_based_pricing_enabled": ("seat_based_pricing_enabled", False, plain),
    "member_model_enabled": ("member_model_enabled", False, plain),
    "checkout_localization_enabled": ("checkout_localization_enabled", False, plain),
    "overview_metrics": ("overview_metrics", False, encode_list_of(refuse_float)),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrganizationFeatureSettingsUpdate, _FIELDS)
