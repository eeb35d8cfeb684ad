"""The codec of CustomerStateBenefitGrant.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    boolean,
    by_class,
    dict_of,
    has,
    instant,
    mismatch,
    moment,
    new,
    number,
    object_encoder,
    plain,
    string,
    tag,
    union_decoder,
    union_encoder,
    unique_id,
)

from ..models.customer_state_benefit_grant import CustomerStateBenefitGrant

_decode_benefit_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
_decode_properties = union_decoder(
    __name__,
    "properties",
    tag(
        ("benefit_type",),
        {
            "custom": "benefit_grant_custom_properties",
            "discord": "benefit_grant_discord_properties",
            "github_repository": "benefit_grant_git_hub_repository_properties",
            "downloadables": "benefit_grant_downloadables_properties",
            "license_keys": "benefit_grant_license_keys_properties",
            "feature_flag": "benefit_grant_feature_flag_properties",
            "meter_credit": "benefit_grant_meter_credit_properties",
            "slack_shared_channel": "benefit_grant_slack_shared_channel_properties",
        },
    ),
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerStateBenefitGrant")
    known = data if len(data) == 8 else _NOTHING | data
    try:
        (
            v_id,
            v_created_at,
            v_modified_at,
            v_granted_at,
            v_benefit_id,
            v_benefit_type,
            v_benefit_metadata,
            v_properties,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_created_at,
            v_modified_at,
            v_granted_at,
            v_benefit_id,
            v_benefit_type,
            v_benefit_metadata,
            v_properties,
        ) = _values(known)
    self: Any = new(CustomerStateBenefitGrant)
    self.id = unique_id(v_id, at, "id")
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.granted_at = instant(v_granted_at, at, "granted_at")
    self.benefit_id = unique_id(v_benefit_id, at, "benefit_id")
    self.benefit_type = v_benefit_type
    if v_benefit_type.__class__ is not str:
        self.benefit_type = mismatch(v_benefit_type, at, "benefit_type", "string")
    self.benefit_metadata = _decode_benefit_metadata(v_benefit_metadata, at, "benefit_metadata")
    self.properties = _decode_properties(v_properties, at, "properties", data)
    self._extra = None if len(known) == 8 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "granted_at": ("granted_at", False, moment),
    "benefit_id": ("benefit_id", False, plain),
    "benefit_type": ("benefit_type", False, plain),
    "benefit_metadata": ("benefit_metadata", False, plain),
    "properties": (
        "properties",
        False,
        union_encoder(
            __name__,
            tag(
                ("permission",),
                {
                    "admin": "benefit_grant_git_hub_repository_properties",
                    "maintain": "benefit_grant_git_hub_repository_properties",
                    "pull": "benefit_grant_git_hub_repository_properties",
                    "push": "benefit_grant_git_hub_repository_properties",
                    "triage": "benefit_grant_git_hub_repository_properties",
                },
                has(
                    (("files",),),
                    "benefit_grant_downloadables_properties",
                    has(
                        (("display_key",),),
                        "benefit_grant_license_keys_properties",
                        has(
                            (("license_key_id",),),
                            "benefit_grant_license_keys_properties",
                            has(
                                (("user_provided_key",),),
                                "benefit_grant_license_keys_properties",
                                has(
                                    (),
                                    has(
                                        (),
                                        has(
                                            (("channel_id",),),
                                            "benefit_grant_slack_shared_channel_properties",
                                            has(
                                                (("channel_name",),),
                                                "benefit_grant_slack_shared_channel_properties",
                                                has(
                                                    (("connected_team_id",),),
                                                    "benefit_grant_slack_shared_channel_properties",
                                                    has(
                                                        (("invite_id",),),
                                                        "benefit_grant_slack_shared_channel_properties",
                                                        has(
                                                            (("invite_url",),),
                                                            "benefit_grant_slack_shared_channel_properties",
                                                            has(
                                                                (("invited_email",),),
                                                                "benefit_grant_slack_shared_channel_properties",
                                                                has(
                                                                    (("last_credited_at",),),
                                                                    "benefit_grant_meter_credit_properties",
                                                                    has(
                                                                        (("last_credited_meter_id",),),
                                                                        "benefit_grant_meter_credit_properties",
                                                                        has(
                                                                            (("last_credited_units",),),
                                                                            "benefit_grant_meter_credit_properties",
                                                                            "benefit_grant_discord_properties",
                                                                            nullable=True,
                                                                        ),
                                                                        nullable=True,
                                                                    ),
                                                                    nullable=True,
                                                                ),
                                                                nullable=True,
                                                            ),
                                                            nullable=True,
                                                        ),
                                                        nullable=True,
                                                    ),
                                                    nullable=True,
                                                ),
                                                nullable=True,
                                            ),
                                            nullable=True,
                                        ),
                                        "benefit_grant_feature_flag_properties",
                                    ),
                                    "benefit_grant_custom_properties",
                                ),
                                nullable=True,
                            ),
                            nullable=True,
                        ),
                        nullable=True,
                    ),
                    nullable=True,
                ),
            ),
        ),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerStateBenefitGrant, _FIELDS)
