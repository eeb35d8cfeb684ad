"""The codec of OrganizationCreate.

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
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    tag,
    union_decoder,
    union_encoder,
)

from ..models.organization_create import OrganizationCreate

_decode_legal_entity = union_decoder(
    __name__,
    "OrganizationIndividualLegalEntitySchema or OrganizationCompanyLegalEntitySchema",
    tag(
        ("type",),
        {
            "individual": "organization_individual_legal_entity_schema",
            "company": "organization_company_legal_entity_schema",
        },
    ),
)
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


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrganizationCreate")
    known = data if len(data) == 15 else _NOTHING | data
    try:
        (
            v_name,
            v_slug,
            v_avatar_url,
            v_legal_entity,
            v_email,
            v_website,
            v_socials,
            v_details,
            v_country,
            v_feature_settings,
            v_subscription_settings,
            v_customer_email_settings,
            v_customer_portal_settings,
            v_default_presentment_currency,
            v_default_tax_behavior,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_name,
            v_slug,
            v_avatar_url,
            v_legal_entity,
            v_email,
            v_website,
            v_socials,
            v_details,
            v_country,
            v_feature_settings,
            v_subscription_settings,
            v_customer_email_settings,
            v_customer_portal_settings,
            v_default_presentment_currency,
            v_default_tax_behavior,
        ) = _values(known)
    self: Any = new(OrganizationCreate)
    self.name = v_name
    if v_name.__class__ is not str:
        self.name = mismatch(v_name, at, "name", "string")
    self.slug = v_slug
    if v_slug.__class__ is not str:
        self.slug = mismatch(v_slug, at, "slug", "string")
    self.avatar_url = v_avatar_url
    if v_avatar_url.__class__ is not str and v_avatar_url is not None:
        self.avatar_url = mismatch(v_avatar_url, at, "avatar_url", "string")
    self.legal_entity = (
        None if v_legal_entity is None else _decode_legal_entity(v_legal_entity, at, "legal_entity")
    )
    self.email = v_email
    if v_email.__class__ is not str and v_email is not None:
        self.email = mismatch(v_email, at, "email", "string")
    self.website = v_website
    if v_website.__class__ is not str and v_website is not None:
        self.website = mismatch(v_website, at, "website", "string")
    if v_socials.__class__ is list:
        here = (at, "socials[]")
        self.socials = [decode_organization_social_link(item, here) for item in v_socials]
    elif v_socials is None:
        self.socials = None
    else:
        self.socials = mismatch(v_socials, at, "socials", "array")
    self.details = None if v_details is None else decode_organization_details(v_details, (at, "details"))
    self.country = v_country
    if v_country.__class__ is not str and v_country is not None:
        self.country = mismatch(v_country, at, "country", "string")
    self.feature_settings = (
        None
        if v_feature_settings is None
        else decode_organization_feature_settings_update(v_feature_settings, (at, "feature_settings"))
    )
    self.subscription_settings = (
        None
        if v_subscription_settings is None
        else decode_organization_subscription_settings(v_subscription_settings, (at, "subscription_settings"))
    )
    self.customer_email_settings = (
        None
        if v_customer_email_settings is None
        else decode_organization_customer_email_settings(
            v_customer_email_settings, (at, "customer_email_settings")
        )
    )
    self.customer_portal_settings = (
        None
        if v_customer_portal_settings is None
        else decode_organization_customer_portal_settings(
            v_customer_portal_settings, (at, "customer_portal_settings")
        )
    )
    self.default_presentment_currency = v_default_presentment_currency
    if v_default_presentment_currency.__class__ is not str and not (
        v_default_presentment_currency is None and "default_presentment_currency" not in data
    ):
        self.default_presentment_currency = mismatch(
            v_default_presentment_currency, at, "default_presentment_currency", "string"
        )
    self.default_tax_behavior = v_default_tax_behavior
    if v_default_tax_behavior.__class__ is not str and not (
        v_default_tax_behavior is None and "default_tax_behavior" not in data
    ):
        self.default_tax_behavior = mismatch(v_default_tax_behavior, at, "default_tax_behavior", "string")
    self._extra = None if len(known) == 15 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, refuse_float),
    "slug": ("slug", False, refuse_float),
    "avatar_url": ("avatar_url", False, refuse_float),
    "legal_entity": (
        "legal_entity",
        False,
        union_encoder(
            __name__,
            tag(
                ("type",),
                {
                    "individual": "organization_individual_legal_entity_schema",
                    "company": "organization_company_legal_entity_schema",
                },
            ),
        ),
    ),
    "email": ("email", False, refuse_float),
    "website": ("website", False, refuse_float),
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
    "default_presentment_currency": ("default_presentment_currency", False, plain),
    "default_tax_behavior": ("default_tax_behavior", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrganizationCreate, _FIELDS)
