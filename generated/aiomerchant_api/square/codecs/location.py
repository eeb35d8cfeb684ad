"""The codec of Location.

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
    instant,
    list_of,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)

from ..models.location import Location

decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")
_decode_capabilities = list_of(string)
decode_business_hours: Decode = decode_later(__name__, "business_hours", globals(), "decode_business_hours")
decode_coordinates: Decode = decode_later(__name__, "coordinates", globals(), "decode_coordinates")
decode_tax_ids: Decode = decode_later(__name__, "tax_ids", globals(), "decode_tax_ids")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Location")
    known = data if len(data) == 27 else _NOTHING | data
    try:
        (
            v_id,
            v_name,
            v_address,
            v_timezone,
            v_capabilities,
            v_status,
            v_created_at,
            v_merchant_id,
            v_country,
            v_language_code,
            v_currency,
            v_phone_number,
            v_business_name,
            v_type,
            v_website_url,
            v_business_hours,
            v_business_email,
            v_description,
            v_twitter_username,
            v_instagram_username,
            v_facebook_url,
            v_coordinates,
            v_logo_url,
            v_pos_background_url,
            v_mcc,
            v_full_format_logo_url,
            v_tax_ids,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_name,
            v_address,
            v_timezone,
            v_capabilities,
            v_status,
            v_created_at,
            v_merchant_id,
            v_country,
            v_language_code,
            v_currency,
            v_phone_number,
            v_business_name,
            v_type,
            v_website_url,
            v_business_hours,
            v_business_email,
            v_description,
            v_twitter_username,
            v_instagram_username,
            v_facebook_url,
            v_coordinates,
            v_logo_url,
            v_pos_background_url,
            v_mcc,
            v_full_format_logo_url,
            v_tax_ids,
        ) = _values(known)
    self: Any = new(Location)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.address = None if v_address is None else decode_address(v_address, (at, "address"))
    self.timezone = v_timezone
    if v_timezone.__class__ is not str and v_timezone is not None:
        self.timezone = mismatch(v_timezone, at, "timezone", "string")
    self.capabilities = (
        None
        if v_capabilities is None and "capabilities" not in data
        else _decode_capabilities(v_capabilities, at, "capabilities")
    )
    self.status = v_status
    if v_status.__class__ is not str and v_status is not None:
        self.status = mismatch(v_status, at, "status", "string")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.merchant_id = v_merchant_id
    if v_merchant_id.__class__ is not str and not (v_merchant_id is None and "merchant_id" not in data):
        self.merchant_id = mismatch(v_merchant_id, at, "merchant_id", "string")
    self.country = v_country
    if v_country.__class__ is not str and not (v_country is None and "country" not in data):
        self.country = mismatch(v_country, at, "country", "string")
    self.language_code = v_language_code
    if v_language_code.__class__ is not str and v_language_code is not None:
        self.language_code = mismatch(v_language_code, at, "language_code", "string")
    self.currency = v_currency
    if v_currency.__class__ is not str and not (v_currency is None and "currency" not in data):
        self.currency = mismatch(v_currency, at, "currency", "string")
    self.phone_number = v_phone_number
    if v_phone_number.__class__ is not str and v_phone_number is not None:
        self.phone_number = mismatch(v_phone_number, at, "phone_number", "string")
    self.business_name = v_business_name
    if v_business_name.__class__ is not str and v_business_name is not None:
        self.business_name = mismatch(v_business_name, at, "business_name", "string")
    self.type = v_type
    if v_type.__class__ is not str and v_type is not None:
        self.type = mismatch(v_type, at, "type", "string")
    self.website_url = v_website_url
    if v_website_url.__class__ is not str and v_website_url is not None:
        self.website_url = mismatch(v_website_url, at, "website_url", "string")
    self.business_hours = (
        None if v_business_hours is None else decode_business_hours(v_business_hours, (at, "business_hours"))
    )
    self.business_email = v_business_email
    if v_business_email.__class__ is not str and v_business_email is not None:
        self.business_email = mismatch(v_business_email, at, "business_email", "string")
    self.description = v_description
    if v_description.__class__ is not str and v_description is not None:
        self.description = mismatch(v_description, at, "description", "string")
    self.twitter_username = v_twitter_username
    if v_twitter_username.__class__ is not str and v_twitter_username is not None:
        self.twitter_username = mismatch(v_twitter_username, at, "twitter_username", "string")
    self.instagram_username = v_instagram_username
    if v_instagram_username.__class__ is not str and v_instagram_username is not None:
        self.instagram_username = mismatch(v_instagram_username, at, "instagram_username", "string")
    self.facebook_url = v_facebook_url
    if v_facebook_url.__class__ is not str and v_facebook_url is not None:
        self.facebook_url = mismatch(v_facebook_url, at, "facebook_url", "string")
    self.coordinates = (
        None if v_coordinates is None else decode_coordinates(v_coordinates, (at, "coordinates"))
    )
    self.logo_url = v_logo_url
    if v_logo_url.__class__ is not str and not (v_logo_url is None and "logo_url" not in data):
        self.logo_url = mismatch(v_logo_url, at, "logo_url", "string")
    self.pos_background_url = v_pos_background_url
    if v_pos_background_url.__class__ is not str and not (
        v_pos_background_url is None and "pos_background_url" not in data
    ):
        self.pos_background_url = mismatch(v_pos_background_url, at, "pos_background_url", "string")
    self.mcc = v_mcc
    if v_mcc.__class__ is not str and v_mcc is not None:
        self.mcc = mismatch(v_mcc, at, "mcc", "string")
    self.full_format_logo_url = v_full_format_logo_url
    if v_full_format_logo_url.__class__ is not str and not (
        v_full_format_logo_url is None and "full_format_logo_url" not in data
    ):
        self.full_format_logo_url = mismatch(v_full_format_logo_url, at, "full_format_logo_url", "string")
    self.tax_ids = (
        None if v_tax_ids is None and "tax_ids" not in data else decode_tax_ids(v_tax_ids, (at, "tax_ids"))
    )
    self._extra = None if len(known) == 27 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "name": ("name", False, refuse_float),
    "address": ("address", False, encode_later(__name__, "address")),
    "timezone": ("timezone", False, refuse_float),
    "capabilities": ("capabilities", False, plain),
    "status": ("status", False, plain),
    "created_at": ("created_at", False, moment),
    "merchant_id": ("merchant_id", False, refuse_float),
    "country": ("country", False, plain),
    "language_code": ("language_code", False, refuse_float),
    "currency": ("currency", False, plain),
    "phone_number": ("phone_number", False, refuse_float),
    "business_name": ("business_name", False, refuse_float),
    "type": ("type", False, plain),
    "website_url": ("website_url", False, refuse_float),
    "business_hours": ("business_hours", False, encode_later(__name__, "business_hours")),
    "business_email": ("business_email", False, refuse_float),
    "description": ("description", False, refuse_float),
    "twitter_username": ("twitter_username", False, refuse_float),
    "instagram_username": ("instagram_username", False, refuse_float),
    "facebook_url": ("facebook_url", False, refuse_float),
    "coordinates": ("coordinates", False, encode_later(__name__, "coordinates")),
    "logo_url": ("logo_url", False, refuse_float),
    "pos_background_url": ("pos_background_url", False, refuse_float),
    "mcc": ("mcc", False, refuse_float),
    "full_format_logo_url": ("full_format_logo_url", False, refuse_float),
    "tax_ids": ("tax_ids", False, encode_later(__name__, "tax_ids")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Location, _FIELDS)
