"""Fields that Polar answers beyond the document that this package is generated from.

A provider adds fields at any time, and clients generated from a later document require some of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from aiomerchant.sandbox.document.instances import Schema

__all__ = ["ADDITIONS"]

_COUNT: Final[Schema] = {"anyOf": [{"type": "integer"}, {"type": "null"}]}
_UUID: Final[Schema] = {"anyOf": [{"type": "string", "format": "uuid4"}, {"type": "null"}]}
_TIME: Final[Schema] = {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "null"}]}
_FLAG: Final[Schema] = {"type": "boolean"}
_VERSION: Final[Schema] = {"type": "string", "enum": ["2026-10"]}
_NULL: Final[Schema] = {"type": "null"}

_UNITS: Final = {"units": _COUNT}
_CHECKOUT: Final = {"units": _COUNT, "min_units": _COUNT, "max_units": _COUNT}
_MEMBER: Final = {"member_id": _UUID, "member": _NULL}

#: Further required fields, by schema.
ADDITIONS: Final[Mapping[str, Mapping[str, Schema]]] = {
    "Checkout": _CHECKOUT,
    "CheckoutPublic": _CHECKOUT,
    "CheckoutPublicConfirmed": _CHECKOUT,
    "CheckoutLink": _UNITS,
    "CustomerOrder": _UNITS,
    "CustomerOrderSubscription": _UNITS,
    "CustomerStateSubscription": {"seats": _COUNT, "units": _COUNT},
    "CustomerSubscription": _UNITS,
    "LicenseKeyRead": _MEMBER,
    "LicenseKeyWithActivations": _MEMBER,
    "ValidatedLicenseKey": _MEMBER,
    "Order": _UNITS,
    "OrderItemSchema": {"start_timestamp": _TIME, "end_timestamp": _TIME},
    "OrderSubscription": _UNITS,
    "PendingSubscriptionUpdate": _UNITS,
    "Product": {"is_deletable": _FLAG},
    "Subscription": _UNITS,
    "WebhookEndpoint": {"api_version": _VERSION, "uses_standard_webhook_signature": _FLAG},
    "WebhookEvent": {"api_version": _VERSION},
}
