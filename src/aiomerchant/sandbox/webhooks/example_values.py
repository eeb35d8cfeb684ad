"""What stands in the fields of example records, by the names of the fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

__all__ = [
    "ALIASES",
    "FALSE",
    "LATER",
    "NAMES",
    "NULL",
    "NUMBERS",
    "OMITTED",
    "PAST",
    "PREFERRED",
    "TEXTS",
    "is_deduction",
]

#: Texts by the name of their field.
TEXTS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("email", "customer_email", "email_address", "buyer_email_address"), "ada@example.com"),
    **dict.fromkeys(("invited_email",), "grace@example.com"),
    **dict.fromkeys(
        ("name", "billing_name", "customer_name", "customer_billing_name", "cardholder_name", "holder_name"),
        "Ada Lovelace",
    ),
    **dict.fromkeys(("given_name", "first_name", "nickname"), "Ada"),
    **dict.fromkeys(("family_name", "last_name"), "Lovelace"),
    "phone_number": "+14155550100",
    **dict.fromkeys(("line1", "address_line_1"), "1 Harbour Street"),
    **dict.fromkeys(("city", "locality"), "San Francisco"),
    **dict.fromkeys(("administrative_district_level_1",), "CA"),
    "postal_code": "94103",
    **dict.fromkeys(("country", "buyer_country_code"), "US"),
    **dict.fromkeys(("locale", "language_code"), "en-US"),
    "timezone": "America/Los_Angeles",
    "description": "An example",
    "label": "Print club",
    "invoice_number": "SAND-0001",
    "receipt_number": "SAND-0001",
    "code": "OPENING",
    "slug": "sand-and-sons",
    "status": "COMPLETED",
    "state": "CA",
    "last_4": "1111",
    "bin": "411111",
    "entry_method": "KEYED",
    "cvv_status": "CVV_ACCEPTED",
    "avs_status": "AVS_ACCEPTED",
    "source_type": "CARD",
    "delay_action": "CANCEL",
    "delay_duration": "PT168H",
    "quantity": "1",
    "quantity_ordered": "1",
    **dict.fromkeys(("quantity_pending", "quantity_received", "quantity_damaged", "quantity_canceled"), "0"),
    "tax_percentage": "0",
    "percentage_requested": "100",
    **dict.fromkeys(("mime_type", "image_type"), "image/png"),
    "path": "print.png",
    "filename": "print.png",
    "size_readable": "1 KiB",
    **dict.fromkeys(
        (
            "url",
            "public_url",
            "avatar_url",
            "receipt_url",
            "success_url",
            "return_url",
            "invite_url",
            "website",
        ),
        "https://shop.example/",
    ),
    "ip_address": "192.0.2.1",
    "customer_ip_address": "192.0.2.1",
}

#: The first of these that a field's schema allows is its value.
PREFERRED: Final[Mapping[str, tuple[Any, ...]]] = {
    "status": (
        "active",
        "paid",
        "open",
        "succeeded",
        "granted",
        "claimed",
        "ACTIVE",
        "COMPLETED",
        "PAID",
        "OPEN",
    ),
    "state": ("ACTIVE", "COMPLETED", "OPEN", "IN_STOCK"),
    "type": ("individual",),
    "billing_reason": ("subscription_create",),
    "recurring_interval": ("month",),
    "interval": ("month", "MONTHLY"),
    "duration": ("once",),
    "card_brand": ("VISA",),
    "card_type": ("CREDIT",),
    "prepaid_type": ("NOT_PREPAID",),
    "visibility": ("public",),
    "errors": ([],),
    "metadata": ({},),
    "custom_field_data": ({},),
}

#: Numbers by the name of their field, those that fit most schemas last.
NUMBERS: Final[Mapping[str, tuple[int, ...]]] = {
    "exp_month": (12,),
    "exp_year": (2030,),
    "basis_points": (1000,),
    "size": (1024,),
    "filesize": (1024,),
    "order": (0,),
    "ordinal": (0,),
    "duration_minutes": (30,),
}

#: Fields of what has not happened to the record.
NULL: Final = frozenset(
    {
        "active_trial_interval",
        "active_trial_interval_count",
        "cap_amount",
        "customer_cancellation_comment",
        "customer_cancellation_reason",
        "discount",
        "discount_id",
        "error",
        "line2",
        "meter_interval",
        "meter_interval_count",
        "pending_update",
        "tax_id",
        "trial_end",
        "trial_interval",
        "trial_interval_count",
        "trial_start",
        "units",
    }
)
FALSE: Final = frozenset(
    {
        "cancel_at_period_end",
        "closed",
        "deleted",
        "email_unsubscribed",
        "is_archived",
        "is_deleted",
        "is_duplicate",
        "is_estimated",
        "is_free_product_price",
        "is_revoked",
        "legacy",
        "past_due",
        "pause_at_period_end",
        "proration",
        "removed",
    }
)
#: Times that are still to come.
LATER: Final = frozenset(
    {
        "current_meter_period_end",
        "current_period_end",
        "delayed_until",
        "due_at",
        "due_date",
        "end_at",
        "end_date",
        "end_timestamp",
        "expires_at",
        "expected_at",
    }
)

#: Times that have come.
PAST: Final = frozenset(
    {
        "authorized_at",
        "captured_at",
        "created_at",
        "enrolled_at",
        "granted_at",
        "start_at",
        "start_date",
        "started_at",
        "updated_at",
    }
)
#: Fields of what has not happened, or that most records do without; no document requires them.
OMITTED: Final = frozenset(
    {
        "address_line_2",
        "address_line_3",
        "administrative_district_level_2",
        "administrative_district_level_3",
        "disabled_at",
        "issuer_alert",
        "issuer_alert_at",
        "refund_ids",
        "sublocality",
        "sublocality_2",
        "sublocality_3",
        "voided_at",
    }
)

#: The names of things, which `name` has in their records.
NAMES: Final[Mapping[str, str]] = {
    "benefit": "Licence to print",
    "custom_field": "Size",
    "discount": "Opening",
    "location": "Harbour Street",
    "media": "print.png",
    "meter": "Prints",
    "organization": "Sand & Sons",
    "product": "Print club",
    "vendor": "Paper & Sons",
}

#: Nouns in ids that mean another one.
ALIASES: Final[Mapping[str, str]] = {"employee": "team_member", "product_price": "price"}

_DEDUCTIONS: Final = ("balance", "change_back", "discount", "fee", "refunded", "surcharge", "tax", "tip")


def is_deduction(name: str) -> bool:
    """True if a field is of money beside the price, of which an example has none."""
    return name not in {"balance", "balance_money"} and any(part in name for part in _DEDUCTIONS)
