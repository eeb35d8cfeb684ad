"""The codec of BenefitGrant.

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
    has,
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
    tag,
    union_decoder,
    union_encoder,
    unique_id,
)
from ..models.benefit_grant import BenefitGrant

decode_benefit_grant_error: Decode = decode_later(
    __name__, "benefit_grant_error", globals(), "decode_benefit_grant_error"
)
decode_customer: Decode = decode_later(__name__, "customer", globals(), "decode_customer")
decode_member: Decode = decode_later(__name__, "member", globals(), "decode_member")
decode_benefit: Decode = decode_later(__name__, "benefit", globals(), "decode_benefit")
_properties = union_decoder(
    __name__,
    "properties",
    tag(
        ("benefit", "type"),
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
        return mismatch(data, at, "", "BenefitGrant")
    get = data.get
    self: Any = new(BenefitGrant)
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.id = unique_id(get("id"), at, "id")
    self.granted_at = v = get("granted_at")
    if v is not None:
        self.granted_at = instant(v, at, "granted_at")
    self.is_granted = v = get("is_granted")
    if v.__class__ is not bool:
        self.is_granted = mismatch(v, at, "is_granted", "boolean")
    self.revoked_at = v = get("revoked_at")
    if v is not None:
        self.revoked_at = instant(v, at, "revoked_at")
    self.is_revoked = v = get("is_revoked")
    if v.__class__ is not bool:
        self.is_revoked = mismatch(v, at, "is_revoked", "boolean")
    self.subscription_id = v = get("subscription_id")
    if v is not None or "subscription_id" not in data:
        self.subscription_id = unique_id(v, at, "subscription_id")
    self.order_id = v = get("order_id")
    if v is not None or "order_id" not in data:
        self.order_id = unique_id(v, at, "order_id")
    self.customer_id = unique_id(get("customer_id"), at, "customer_id")
    self.member_id = v = get("member_id")
    if v is not None:
        self.member_id = unique_id(v, at, "member_id")
    self.benefit_id = unique_id(get("benefit_id"), at, "benefit_id")
    self.error = v = get("error")
    if v is not None:
        self.error = decode_benefit_grant_error(v, (at, "error"))
    self.customer = decode_customer(get("customer"), (at, "customer"))
    self.member = v = get("member")
    if v is not None:
        self.member = decode_member(v, (at, "member"))
    self.benefit = decode_benefit(get("benefit"), (at, "benefit"))
    self.properties = _properties(get("properties"), at, "properties", data)
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "id": ("id", False, plain),
    "granted_at": ("granted_at", False, plain),
    "is_granted": ("is_granted", False, plain),
    "revoked_at": ("revoked_at", False, plain),
    "is_revoked": ("is_revoked", False, plain),
    "subscription_id": ("subscription_id", True, plain),
    "order_id": ("order_id", True, plain),
    "customer_id": ("customer_id", False, plain),
    "member_id": ("member_id", False, plain),
    "benefit_id": ("benefit_id", False, plain),
    "error": ("error", False, encode_later(__name__, "benefit_grant_error")),
    "customer": ("customer", False, encode_later(__name__, "customer")),
    "member": ("member", False, encode_later(__name__, "member")),
    "benefit": ("benefit", False, encode_later(__name__, "benefit")),
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

encode = object_encoder(BenefitGrant, _FIELDS)
