"""The codec of Organization.

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
    encode_list_of,
    instant,
    list_of,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
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
_decode_embed_hosts = list_of(string)
decode_organization_capabilities: Decode = decode_later(
    __name__, "organization_capabilities", globals(), "decode_organization_capabilities"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Organization")
    known = data if len(data) == 28 else _NOTHING | data
    try:
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_name,
            v_slug,
            v_avatar_url,
            v_proration_behavior,
            v_allow_customer_updates,
            v_email,
            v_website,
            v_socials,
            v_status,
            v_details_submitted_at,
            v_onboarding_resubmission_requested_at,
            v_sso_enforced,
            v_default_presentment_currency,
            v_default_tax_behavior,
            v_feature_settings,
            v_subscription_settings,
            v_customer_email_settings,
            v_customer_portal_settings,
            v_dispute_settings,
            v_embed_hosts,
            v_embed_hosts_enforced,
            v_country,
            v_account_id,
            v_payout_account_id,
            v_capabilities,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_name,
            v_slug,
            v_avatar_url,
            v_proration_behavior,
            v_allow_customer_updates,
            v_email,
            v_website,
            v_socials,
            v_status,
            v_details_submitted_at,
            v_onboarding_resubmission_requested_at,
            v_sso_enforced,
            v_default_presentment_currency,
            v_default_tax_behavior,
            v_feature_settings,
            v_subscription_settings,
            v_customer_email_settings,
            v_customer_portal_settings,
            v_dispute_settings,
            v_embed_hosts,
            v_embed_hosts_enforced,
            v_country,
            v_account_id,
            v_payout_account_id,
            v_capabilities,
        ) = _values(known)
    self: Any = new(Organization)
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.id = unique_id(v_id, at, "id")
    self.name = v_name
    if v_name.__class__ is not str:
        self.name = mismatch(v_name, at, "name", "string")
    self.slug = v_slug
    if v_slug.__class__ is not str:
        self.slug = mismatch(v_slug, at, "slug", "string")
    self.avatar_url = v_avatar_url
    if v_avatar_url.__class__ is not str and not (v_avatar_url is None and "avatar_url" in data):
        self.avatar_url = mismatch(v_avatar_url, at, "avatar_url", "string")
    self.proration_behavior = v_proration_behavior
    if v_proration_behavior.__class__ is not str:
        self.proration_behavior = mismatch(v_proration_behavior, at, "proration_behavior", "string")
    self.allow_customer_updates = v_allow_customer_updates
    if v_allow_customer_updates.__class__ is not bool:
        self.allow_customer_updates = mismatch(
            v_allow_customer_updates, at, "allow_customer_updates", "boolean"
        )
    self.email = v_email
    if v_email.__class__ is not str and not (v_email is None and "email" in data):
        self.email = mismatch(v_email, at, "email", "string")
    self.website = v_website
    if v_website.__class__ is not str and not (v_website is None and "website" in data):
        self.website = mismatch(v_website, at, "website", "string")
    if v_socials.__class__ is list:
        here = (at, "socials[]")
        self.socials = [decode_organization_social_link(item, here) for item in v_socials]
    else:
        self.socials = mismatch(v_socials, at, "socials", "array")
    self.status = v_status
    if v_status.__class__ is not str:
        self.status = mismatch(v_status, at, "status", "string")
    self.details_submitted_at = (
        None
        if v_details_submitted_at is None and "details_submitted_at" in data
        else instant(v_details_submitted_at, at, "details_submitted_at")
    )
    self.onboarding_resubmission_requested_at = (
        None
        if v_onboarding_resubmission_requested_at is None and "onboarding_resubmission_requested_at" in data
        else instant(v_onboarding_resubmission_requested_at, at, "onboarding_resubmission_requested_at")
    )
    self.sso_enforced = v_sso_enforced
    if v_sso_enforced.__class__ is not bool:
        self.sso_enforced = mismatch(v_sso_enforced, at, "sso_enforced", "boolean")
    self.default_presentment_currency = v_default_presentment_currency
    if v_default_presentment_currency.__class__ is not str:
        self.default_presentment_currency = mismatch(
            v_default_presentment_currency, at, "default_presentment_currency", "string"
        )
    self.default_tax_behavior = v_default_tax_behavior
    if v_default_tax_behavior.__class__ is not str:
        self.default_tax_behavior = mismatch(v_default_tax_behavior, at, "default_tax_behavior", "string")
    self.feature_settings = (
        None
        if v_feature_settings is None and "feature_settings" in data
        else decode_organization_feature_settings(v_feature_settings, (at, "feature_settings"))
    )
    self.subscription_settings = decode_organization_subscription_settings(
        v_subscription_settings, (at, "subscription_settings")
    )
    self.customer_email_settings = decode_organization_customer_email_settings(
        v_customer_email_settings, (at, "customer_email_settings")
    )
    self.customer_portal_settings = decode_organization_customer_portal_settings(
        v_customer_portal_settings, (at, "customer_portal_settings")
    )
    self.dispute_settings = decode_organization_dispute_settings(v_dispute_settings, (at, "dispute_settings"))
    self.embed_hosts = _decode_embed_hosts(v_embed_hosts, at, "embed_hosts")
    self.embed_hosts_enforced = v_embed_hosts_enforced
    if v_embed_hosts_enforced.__class__ is not bool:
        self.embed_hosts_enforced = mismatch(v_embed_hosts_enforced, at, "embed_hosts_enforced", "boolean")
    self.country = v_country
    if v_country.__class__ is not str and v_country is not None:
        self.country = mismatch(v_country, at, "country", "string")
    self.account_id = (
        None if v_account_id is None and "account_id" in data else unique_id(v_account_id, at, "account_id")
    )
    self.payout_account_id = (
        None
        if v_payout_account_id is None and "payout_account_id" in data
        else unique_id(v_payout_account_id, at, "payout_account_id")
    )
    self.capabilities = decode_organization_capabilities(v_capabilities, (at, "capabilities"))
    self._extra = None if len(known) == 28 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "id": ("id", False, plain),
    "name": ("name", False, refuse_float),
    "slug": ("slug", False, refuse_float),
    "avatar_url": ("avatar_url", True, refuse_float),
    "proration_behavior": ("proration_behavior", False, plain),
    "allow_customer_updates": ("allow_customer_updates", False, plain),
    "email": ("email", True, refuse_float),
    "website": ("website", True, refuse_float),
    "socials": ("socials", False, encode_list_of(encode_later(__name__, "organization_social_link"))),
    "status": ("status", False, plain),
    "details_submitted_at": ("details_submitted_at", True, moment),
    "onboarding_resubmission_requested_at": ("onboarding_resubmission_requested_at", True, moment),
    "sso_enforced": ("sso_enforced", False, plain),
    "default_presentment_currency": ("default_presentment_currency", False, refuse_float),
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
    "embed_hosts": ("embed_hosts", False, encode_list_of(refuse_float)),
    "embed_hosts_enforced": ("embed_hosts_enforced", False, plain),
    "country": ("country", False, plain),
    "account_id": ("account_id", True, plain),
    "payout_account_id": ("payout_account_id", True, plain),
    "capabilities": ("capabilities", False, encode_later(__name__, "organization_capabilities")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Organization, _FIELDS)
