"""The codec of CustomerOrderProduct.

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
    tag,
    union_decoder,
    union_encoder,
    unique_id,
    whole,
)

from ..models.customer_order_product import CustomerOrderProduct

_decode_prices = list_of(
    union_decoder(
        __name__,
        "LegacyRecurringProductPriceFixed or LegacyRecurringProductPriceCustom or ...",
        tag(
            ("amount_type",),
            {
                "fixed": tag(
                    ("legacy",), {True: "legacy_recurring_product_price_fixed"}, "product_price_fixed"
                ),
                "custom": tag(
                    ("legacy",), {True: "legacy_recurring_product_price_custom"}, "product_price_custom"
                ),
                "seat_based": "product_price_seat_based",
                "metered_unit": "product_price_metered_unit",
            },
        ),
    )
)
decode_benefit_public: Decode = decode_later(__name__, "benefit_public", globals(), "decode_benefit_public")
decode_product_media_file_read: Decode = decode_later(
    __name__, "product_media_file_read", globals(), "decode_product_media_file_read"
)
decode_customer_organization: Decode = decode_later(
    __name__, "customer_organization", globals(), "decode_customer_organization"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerOrderProduct")
    known = data if len(data) == 19 else _NOTHING | data
    try:
        (
            v_id,
            v_created_at,
            v_modified_at,
            v_trial_interval,
            v_trial_interval_count,
            v_name,
            v_description,
            v_visibility,
            v_recurring_interval,
            v_recurring_interval_count,
            v_meter_interval,
            v_meter_interval_count,
            v_is_recurring,
            v_is_archived,
            v_organization_id,
            v_prices,
            v_benefits,
            v_medias,
            v_organization,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_created_at,
            v_modified_at,
            v_trial_interval,
            v_trial_interval_count,
            v_name,
            v_description,
            v_visibility,
            v_recurring_interval,
            v_recurring_interval_count,
            v_meter_interval,
            v_meter_interval_count,
            v_is_recurring,
            v_is_archived,
            v_organization_id,
            v_prices,
            v_benefits,
            v_medias,
            v_organization,
        ) = _values(known)
    self: Any = new(CustomerOrderProduct)
    self.id = unique_id(v_id, at, "id")
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.trial_interval = v_trial_interval
    if v_trial_interval.__class__ is not str and not (v_trial_interval is None and "trial_interval" in data):
        self.trial_interval = mismatch(v_trial_interval, at, "trial_interval", "string")
    self.trial_interval_count = v_trial_interval_count
    if v_trial_interval_count.__class__ is not int and not (
        v_trial_interval_count is None and "trial_interval_count" in data
    ):
        self.trial_interval_count = mismatch(v_trial_interval_count, at, "trial_interval_count", "integer")
    self.name = v_name
    if v_name.__class__ is not str:
        self.name = mismatch(v_name, at, "name", "string")
    self.description = v_description
    if v_description.__class__ is not str and not (v_description is None and "description" in data):
        self.description = mismatch(v_description, at, "description", "string")
    self.visibility = v_visibility
    if v_visibility.__class__ is not str:
        self.visibility = mismatch(v_visibility, at, "visibility", "string")
    self.recurring_interval = v_recurring_interval
    if v_recurring_interval.__class__ is not str and not (
        v_recurring_interval is None and "recurring_interval" in data
    ):
        self.recurring_interval = mismatch(v_recurring_interval, at, "recurring_interval", "string")
    self.recurring_interval_count = v_recurring_interval_count
    if v_recurring_interval_count.__class__ is not int and not (
        v_recurring_interval_count is None and "recurring_interval_count" in data
    ):
        self.recurring_interval_count = mismatch(
            v_recurring_interval_count, at, "recurring_interval_count", "integer"
        )
    self.meter_interval = v_meter_interval
    if v_meter_interval.__class__ is not str and not (v_meter_interval is None and "meter_interval" in data):
        self.meter_interval = mismatch(v_meter_interval, at, "meter_interval", "string")
    self.meter_interval_count = v_meter_interval_count
    if v_meter_interval_count.__class__ is not int and not (
        v_meter_interval_count is None and "meter_interval_count" in data
    ):
        self.meter_interval_count = mismatch(v_meter_interval_count, at, "meter_interval_count", "integer")
    self.is_recurring = v_is_recurring
    if v_is_recurring.__class__ is not bool:
        self.is_recurring = mismatch(v_is_recurring, at, "is_recurring", "boolean")
    self.is_archived = v_is_archived
    if v_is_archived.__class__ is not bool:
        self.is_archived = mismatch(v_is_archived, at, "is_archived", "boolean")
    self.organization_id = unique_id(v_organization_id, at, "organization_id")
    self.prices = _decode_prices(v_prices, at, "prices")
    if v_benefits.__class__ is list:
        here = (at, "benefits[]")
        self.benefits = [decode_benefit_public(item, here) for item in v_benefits]
    else:
        self.benefits = mismatch(v_benefits, at, "benefits", "array")
    if v_medias.__class__ is list:
        here = (at, "medias[]")
        self.medias = [decode_product_media_file_read(item, here) for item in v_medias]
    else:
        self.medias = mismatch(v_medias, at, "medias", "array")
    self.organization = decode_customer_organization(v_organization, (at, "organization"))
    self._extra = None if len(known) == 19 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "trial_interval": ("trial_interval", True, plain),
    "trial_interval_count": ("trial_interval_count", True, whole),
    "name": ("name", False, refuse_float),
    "description": ("description", True, refuse_float),
    "visibility": ("visibility", False, plain),
    "recurring_interval": ("recurring_interval", True, plain),
    "recurring_interval_count": ("recurring_interval_count", True, whole),
    "meter_interval": ("meter_interval", True, plain),
    "meter_interval_count": ("meter_interval_count", True, whole),
    "is_recurring": ("is_recurring", False, plain),
    "is_archived": ("is_archived", False, plain),
    "organization_id": ("organization_id", False, plain),
    "prices": (
        "prices",
        False,
        encode_list_of(
            union_encoder(
                __name__,
                tag(
                    ("amount_type",),
                    {
                        "fixed": tag(
                            ("legacy",), {True: "legacy_recurring_product_price_fixed"}, "product_price_fixed"
                        ),
                        "custom": tag(
                            ("legacy",),
                            {True: "legacy_recurring_product_price_custom"},
                            "product_price_custom",
                        ),
                        "seat_based": "product_price_seat_based",
                        "metered_unit": "product_price_metered_unit",
                    },
                ),
            )
        ),
    ),
    "benefits": ("benefits", False, encode_list_of(encode_later(__name__, "benefit_public"))),
    "medias": ("medias", False, encode_list_of(encode_later(__name__, "product_media_file_read"))),
    "organization": ("organization", False, encode_later(__name__, "customer_organization")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerOrderProduct, _FIELDS)
