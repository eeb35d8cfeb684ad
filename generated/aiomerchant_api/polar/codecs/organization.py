"""The codec of Organization.

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
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    string,
    unique_id,
)
from ..models.organization import Organization

decode_organization_social_link: Decode = decode_later(
    __name__, "organization_social_link", globals(), "decode_organization_social_link"
)
decode_organization_feature_settings: Decode = decode_later(
    __name__, "organization_feature_settings", globals(), "decode_organization_feature_settings"
)
decode_organization_subscription_settings: Decode = decode_later(
    __name__, "organization_subscription_settings", globals(), "decode_organization_subscription_settings"
)
decode_organization_customer_email_settings: Decode = decode_later(
    __name__, "organization_customer_email_settings", globals(), "decode_organization_customer_email_settings"
)
decode_organization_customer_portal_settings: Decode = decode_later(
    __name__,
    "organization_customer_portal_settings",
    globals(),
    "decode_organization_customer_portal_settings",
)
decode_organization_dispute_settings: Decode = decode_later(
    __name__, "organization_dispute_settings", globals(), "decode_organization_dispute_settings"
)
_embed_hosts = list_of(string)
decode_organization_capabilities: Decode = decode_later(
    __name__, "organization_capabilities", globals(), "decode_organization_capabilities"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Organization")
    get = data.get
    self: Any = new(Organization)
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.id = unique_id(get("id"), at, "id")
    self.name = v = get("name")
    if v.__class__ is not str:
        self.name = mismatch(v, at, "name", "string")
    self.slug = v = get("slug")
    if v.__class__ is not str:
        self.slug = mismatch(v, at, "slug", "string")
    self.avatar_url = v = get("avatar_url")
    if v.__class__ is not str and (v is not None or "avatar_url" not in data):
        self.avatar_url = mismatch(v, at, "avatar_url", "string")
    self.proration_behavior = v = get("proration_behavior")
    if v.__class__ is not str:
        self.proration_behavior = mismatch(v, at, "proration_behavior", "string")
    self.allow_customer_updates = v = get("allow_customer_updates")
    if v.__class__ is not bool:
        self.allow_customer_updates = mismatch(v, at, "allow_customer_updates", "boolean")
    self.email = v = get("email")
    if v.__class__ is not str and (v is not None or "email" not in data):
        self.email = mismatch(v, at, "email", "string")
    self.website = v = get("website")
    if v.__class__ is not str and (v is not None or "website" not in data):
        self.website = mismatch(v, at, "website", "string")
    self.socials = v = get("socials")
    if v.__class__ is list:
        here = (at, "socials[]")
        self.socials = [decode_organization_social_link(i, here) for i in v]
    else:
        self.socials = mismatch(v, at, "socials", "array")
    self.status = v = get("status")
    if v.__class__ is not str:
        self.status = mismatch(v, at, "status", "string")
    self.details_submitted_at = v = get("details_submitted_at")
    if v is not None or "details_submitted_at" not in data:
        self.details_submitted_at = instant(v, at, "details_submitted_at")
    self.onboarding_resubmission_requested_at = v = get("onboarding_resubmission_requested_at")
    if v is not None or "onboarding_resubmission_requested_at" not in data:
        self.onboarding_resubmission_requested_at = instant(v, at, "onboarding_resubmission_requested_at")
    self.sso_enforced = v = get("sso_enforced")
    if v.__class__ is not bool:
        self.sso_enforced = mismatch(v, at, "sso_enforced", "boolean")
    self.default_presentment_currency = v = get("default_presentment_currency")
    if v.__class__ is not str:
        self.default_presentment_currency = mismatch(v, at, "default_presentment_currency", "string")
    self.default_tax_behavior = v = get("default_tax_behavior")
    if v.__class__ is not str:
        self.default_tax_behavior = mismatch(v, at, "default_tax_behavior", "string")
    self.feature_settings = v = get("feature_settings")
    if v is not None or "feature_settings" not in data:
        self.feature_settings = decode_organization_feature_settings(v, (at, "feature_settings"))
    self.subscription_settings = decode_organization_subscription_settings(
        get("subscription_settings"), (at, "subscription_settings")
    )
    self.customer_email_settings = decode_organization_customer_email_settings(
        get("customer_email_settings"), (at, "customer_email_settings")
    )
    self.customer_portal_settings = decode_organization_customer_portal_settings(
        get("customer_portal_settings"), (at, "customer_portal_settings")
    )
    self.dispute_settings = decode_organization_dispute_settings(
        get("dispute_settings"), (at, "dispute_settings")
    )
    self.embed_hosts = _embed_hosts(get("embed_hosts"), at, "embed_hosts")
    self.embed_hosts_enforced = v = get("embed_hosts_enforced")
    if v.__class__ is not bool:
        self.embed_hosts_enforced = mismatch(v, at, "embed_hosts_enforced", "boolean")
    self.country = v = get("country")
    if v.__class__ is not str and (v is not None):
        self.country = mismatch(v, at, "country", "string")
    self.account_id = v = get("account_id")
    if v is not None or "account_id" not in data:
        self.account_id = unique_id(v, at, "account_id")
    self.payout_account_id = v = get("payout_account_id")
    if v is not None or "payout_account_id" not in data:
        self.payout_account_id = unique_id(v, at, "payout_account_id")
    self.capabilities = decode_organization_capabilities(get("capabilities"), (at, "capabilities"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "id": ("id", False, plain),
    "name": ("name", False, plain),
    "slug": ("slug", False, plain),
    "avatar_url": ("avatar_url", True, plain),
    "proration_behavior": ("proration_behavior", False, plain),
    "allow_customer_updates": ("allow_customer_updates", False, plain),
    "email": ("email", True, plain),
    "website": ("website", True, plain),
    "socials": ("socials", False, encode_list_of(encode_later(__name__, "organization_social_link"))),
    "status": ("status", False, plain),
    "details_submitted_at": ("details_submitted_at", True, plain),
    "onboarding_resubmission_requested_at": ("onboarding_resubmission_requested_at", True, plain),
    "sso_enforced": ("sso_enforced", False, plain),
    "default_presentment_currency": ("default_presentment_currency", False, plain),
    "default_tax_behavior": ("default_tax_behavior", False, plain),
    "feature_settings": ("feature_settings", True, encode_later(__name__, "organization_feature_settings")),
    "subscription_settings": (
        "subscription_settings",
        False,
        encode_later(__name__, "organization_subscription_settings"),
    ),
    "customer_email_settings": (
        "customer_email_settings",
        False,
        encode_later(__name__, "organization_customer_email_settings"),
    ),
    "customer_portal_settings": (
        "customer_portal_settings",
        False,
        encode_later(__name__, "organization_customer_portal_settings"),
    ),
    "dispute_settings": ("dispute_settings", False, encode_later(__name__, "organization_dispute_settings")),
    "embed_hosts": ("embed_hosts", False, plain),
    "embed_hosts_enforced": ("embed_hosts_enforced", False, plain),
    "country": ("country", False, plain),
    "account_id": ("account_id", True, plain),
    "payout_account_id": ("payout_account_id", True, plain),
    "capabilities": ("capabilities", False, encode_later(__name__, "organization_capabilities")),
}

encode = object_encoder(Organization, _FIELDS)
