"""The codec of OrganizationUpdate.

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
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    string,
)
from ..models.organization_update import OrganizationUpdate

decode_organization_social_link: Decode = decode_later(
    __name__, "organization_social_link", globals(), "decode_organization_social_link"
)
decode_organization_details: Decode = decode_later(
    __name__, "organization_details", globals(), "decode_organization_details"
)
decode_organization_feature_settings_update: Decode = decode_later(
    __name__, "organization_feature_settings_update", globals(), "decode_organization_feature_settings_update"
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
decode_organization_dispute_settings_update: Decode = decode_later(
    __name__, "organization_dispute_settings_update", globals(), "decode_organization_dispute_settings_update"
)
_embed_hosts = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrganizationUpdate")
    get = data.get
    self: Any = new(OrganizationUpdate)
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.avatar_url = v = get("avatar_url")
    if v.__class__ is not str and (v is not None):
        self.avatar_url = mismatch(v, at, "avatar_url", "string")
    self.email = v = get("email")
    if v.__class__ is not str and (v is not None):
        self.email = mismatch(v, at, "email", "string")
    self.website = v = get("website")
    if v.__class__ is not str and (v is not None):
        self.website = mismatch(v, at, "website", "string")
    self.socials = v = get("socials")
    if v.__class__ is list:
        here = (at, "socials[]")
        self.socials = [decode_organization_social_link(i, here) for i in v]
    elif v is not None:
        self.socials = mismatch(v, at, "socials", "array")
    self.details = v = get("details")
    if v is not None:
        self.details = decode_organization_details(v, (at, "details"))
    self.country = v = get("country")
    if v.__class__ is not str and (v is not None):
        self.country = mismatch(v, at, "country", "string")
    self.feature_settings = v = get("feature_settings")
    if v is not None:
        self.feature_settings = decode_organization_feature_settings_update(v, (at, "feature_settings"))
    self.subscription_settings = v = get("subscription_settings")
    if v is not None:
        self.subscription_settings = decode_organization_subscription_settings(
            v, (at, "subscription_settings")
        )
    self.customer_email_settings = v = get("customer_email_settings")
    if v is not None:
        self.customer_email_settings = decode_organization_customer_email_settings(
            v, (at, "customer_email_settings")
        )
    self.customer_portal_settings = v = get("customer_portal_settings")
    if v is not None:
        self.customer_portal_settings = decode_organization_customer_portal_settings(
            v, (at, "customer_portal_settings")
        )
    self.dispute_settings = v = get("dispute_settings")
    if v is not None:
        self.dispute_settings = decode_organization_dispute_settings_update(v, (at, "dispute_settings"))
    self.embed_hosts = v = get("embed_hosts")
    if v is not None:
        self.embed_hosts = _embed_hosts(v, at, "embed_hosts")
    self.default_presentment_currency = v = get("default_presentment_currency")
    if v.__class__ is not str and (v is not None):
        self.default_presentment_currency = mismatch(v, at, "default_presentment_currency", "string")
    self.default_tax_behavior = v = get("default_tax_behavior")
    if v.__class__ is not str and (v is not None):
        self.default_tax_behavior = mismatch(v, at, "default_tax_behavior", "string")
    self.sso_enforced = v = get("sso_enforced")
    if v.__class__ is not bool and (v is not None):
        self.sso_enforced = mismatch(v, at, "sso_enforced", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, plain),
    "avatar_url": ("avatar_url", False, plain),
    "email": ("email", False, plain),
    "website": ("website", False, plain),
    "socials": ("socials", False, encode_list_of(encode_later(__name__, "organization_social_link"))),
    "details": ("details", False, encode_later(__name__, "organization_details")),
    "country": ("country", False, plain),
    "feature_settings": (
        "feature_settings",
        False,
        encode_later(__name__, "organization_feature_settings_update"),
    ),
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
    "dispute_settings": (
        "dispute_settings",
        False,
        encode_later(__name__, "organization_dispute_settings_update"),
    ),
    "embed_hosts": ("embed_hosts", False, plain),
    "default_presentment_currency": ("default_presentment_currency", False, plain),
    "default_tax_behavior": ("default_tax_behavior", False, plain),
    "sso_enforced": ("sso_enforced", False, plain),
}

encode = object_encoder(OrganizationUpdate, _FIELDS)
