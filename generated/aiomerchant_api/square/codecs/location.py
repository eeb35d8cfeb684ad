"""The codec of Location.

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
    instant,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    string,
)
from ..models.location import Location

decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")
_capabilities = list_of(string)
decode_business_hours: Decode = decode_later(__name__, "business_hours", globals(), "decode_business_hours")
decode_coordinates: Decode = decode_later(__name__, "coordinates", globals(), "decode_coordinates")
decode_tax_ids: Decode = decode_later(__name__, "tax_ids", globals(), "decode_tax_ids")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Location")
    get = data.get
    self: Any = new(Location)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.address = v = get("address")
    if v is not None:
        self.address = decode_address(v, (at, "address"))
    self.timezone = v = get("timezone")
    if v.__class__ is not str and (v is not None):
        self.timezone = mismatch(v, at, "timezone", "string")
    self.capabilities = v = get("capabilities")
    if v is not None or "capabilities" in data:
        self.capabilities = _capabilities(v, at, "capabilities")
    self.status = v = get("status")
    if v.__class__ is not str and (v is not None):
        self.status = mismatch(v, at, "status", "string")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.merchant_id = v = get("merchant_id")
    if v.__class__ is not str and (v is not None or "merchant_id" in data):
        self.merchant_id = mismatch(v, at, "merchant_id", "string")
    self.country = v = get("country")
    if v.__class__ is not str and (v is not None or "country" in data):
        self.country = mismatch(v, at, "country", "string")
    self.language_code = v = get("language_code")
    if v.__class__ is not str and (v is not None):
        self.language_code = mismatch(v, at, "language_code", "string")
    self.currency = v = get("currency")
    if v.__class__ is not str and (v is not None or "currency" in data):
        self.currency = mismatch(v, at, "currency", "string")
    self.phone_number = v = get("phone_number")
    if v.__class__ is not str and (v is not None):
        self.phone_number = mismatch(v, at, "phone_number", "string")
    self.business_name = v = get("business_name")
    if v.__class__ is not str and (v is not None):
        self.business_name = mismatch(v, at, "business_name", "string")
    self.type = v = get("type")
    if v.__class__ is not str and (v is not None):
        self.type = mismatch(v, at, "type", "string")
    self.website_url = v = get("website_url")
    if v.__class__ is not str and (v is not None):
        self.website_url = mismatch(v, at, "website_url", "string")
    self.business_hours = v = get("business_hours")
    if v is not None:
        self.business_hours = decode_business_hours(v, (at, "business_hours"))
    self.business_email = v = get("business_email")
    if v.__class__ is not str and (v is not None):
        self.business_email = mismatch(v, at, "business_email", "string")
    self.description = v = get("description")
    if v.__class__ is not str and (v is not None):
        self.description = mismatch(v, at, "description", "string")
    self.twitter_username = v = get("twitter_username")
    if v.__class__ is not str and (v is not None):
        self.twitter_username = mismatch(v, at, "twitter_username", "string")
    self.instagram_username = v = get("instagram_username")
    if v.__class__ is not str and (v is not None):
        self.instagram_username = mismatch(v, at, "instagram_username", "string")
    self.facebook_url = v = get("facebook_url")
    if v.__class__ is not str and (v is not None):
        self.facebook_url = mismatch(v, at, "facebook_url", "string")
    self.coordinates = v = get("coordinates")
    if v is not None:
        self.coordinates = decode_coordinates(v, (at, "coordinates"))
    self.logo_url = v = get("logo_url")
    if v.__class__ is not str and (v is not None or "logo_url" in data):
        self.logo_url = mismatch(v, at, "logo_url", "string")
    self.pos_background_url = v = get("pos_background_url")
    if v.__class__ is not str and (v is not None or "pos_background_url" in data):
        self.pos_background_url = mismatch(v, at, "pos_background_url", "string")
    self.mcc = v = get("mcc")
    if v.__class__ is not str and (v is not None):
        self.mcc = mismatch(v, at, "mcc", "string")
    self.full_format_logo_url = v = get("full_format_logo_url")
    if v.__class__ is not str and (v is not None or "full_format_logo_url" in data):
        self.full_format_logo_url = mismatch(v, at, "full_format_logo_url", "string")
    self.tax_ids = v = get("tax_ids")
    if v is not None or "tax_ids" in data:
        self.tax_ids = decode_tax_ids(v, (at, "tax_ids"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "name": ("name", False, plain),
    "address": ("address", False, encode_later(__name__, "address")),
    "timezone": ("timezone", False, plain),
    "capabilities": ("capabilities", False, plain),
    "status": ("status", False, plain),
    "created_at": ("created_at", False, plain),
    "merchant_id": ("merchant_id", False, plain),
    "country": ("country", False, plain),
    "language_code": ("language_code", False, plain),
    "currency": ("currency", False, plain),
    "phone_number": ("phone_number", False, plain),
    "business_name": ("business_name", False, plain),
    "type": ("type", False, plain),
    "website_url": ("website_url", False, plain),
    "business_hours": ("business_hours", False, encode_later(__name__, "business_hours")),
    "business_email": ("business_email", False, plain),
    "description": ("description", False, plain),
    "twitter_username": ("twitter_username", False, plain),
    "instagram_username": ("instagram_username", False, plain),
    "facebook_url": ("facebook_url", False, plain),
    "coordinates": ("coordinates", False, encode_later(__name__, "coordinates")),
    "logo_url": ("logo_url", False, plain),
    "pos_background_url": ("pos_background_url", False, plain),
    "mcc": ("mcc", False, plain),
    "full_format_logo_url": ("full_format_logo_url", False, plain),
    "tax_ids": ("tax_ids", False, encode_later(__name__, "tax_ids")),
}

encode = object_encoder(Location, _FIELDS)
