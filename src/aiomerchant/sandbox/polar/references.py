"""Polar's references: what the names in its document do not say, and how it refuses unknown ids."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from attrs import frozen

from aiomerchant.sandbox.endpoints import Refusal, Request
from aiomerchant.sandbox.records.references import Named, ReferenceNames, Target
from aiomerchant.sandbox.state import Record

from .refusals import invalid, problem

__all__ = ["NOT_REDEEMABLE", "OAUTH", "REFERENCES", "unknown"]

KEYS: Final = "it is compared with the license key's own"
OAUTH: Final = "OAuth has errors of its own"
PRICES: Final = "a price is part of a product, which is to be that of the request"
SERVICES: Final = "it is an id of another service"

#: The operations that give a seat to somebody.
SEATS: Final = ("customer-seats:assign_seat", "customer_portal:seats:assign_seat")

REFERENCES: Final = ReferenceNames(
    fields={"medias.*": Target("files")},
    outside={
        "account_id": SERVICES,
        "guild_id": SERVICES,
        "role_id": SERVICES,
        "slack_integration_id": SERVICES,
        "setup_intent_id": "the payment provider draws it",
        "confirmation_token_id": "the payment provider draws it",
        "tax_id": "it is a number of the tax office",
        "customer_tax_id": "it is a number of the tax office",
        "external_id": "it is the new id of a record",
        "files:uploaded id": "it repeats the id in the path",
        "checkouts:create external_customer_id": "it becomes that of the new customer",
        "events.*.external_customer_id": "a customer may come after the events",
        "events.*.external_member_id": "a member may come after the events",
        "customers:create organization_id": "the token says which organization it is",
        **{f"{operation} external_member_id": "it becomes that of the new member" for operation in SEATS},
    },
    later={
        **dict.fromkeys(("client_id", "oauth2:clients:oauth2:update_client {client_id}"), OAUTH),
        "oauth2:request_token sub": OAUTH,
        "product_price_id": PRICES,
        "prices.*.id": PRICES,
        "events.*.parent_id": "it may be that of an event before it in the request",
        "activation_id": KEYS,
        **{
            f"{prefix}license_keys:{name}": KEYS
            for prefix in ("", "customer_portal:")
            for name in (
                *("activate organization_id", "deactivate organization_id", "validate organization_id"),
                *("validate benefit_id", "validate customer_id"),
            )
        },
    },
)


@frozen
class Message:
    """How Polar refuses an id that names no record, where it does not say that the record does not exist.

    Attributes:
        text: The message; `{}` stands for the id.
        error: The name of the error.
        type: The type of the fault.
        status: The status; unless it is 422, the answer is the error with the message alone.
        whole: Whether the fault is that of the object around the id.
        also: Further faults, which follow from the first one: their field and their message.
    """

    text: str
    error: str = "PolarRequestValidationError"
    type: str = "value_error"
    status: int = 422
    whole: bool = False
    also: tuple[tuple[str, str], ...] = ()


DISCOUNTED: Final = Message("Product not found.")
MEDIA: Final = Message("File does not exist or is not yet uploaded.")
CUSTOM_FIELD: Final = Message("Custom field does not exist.", whole=True)
METER: Final = Message(
    "Meter does not exist.",
    also=(
        ("prices", "At least one price is required."),
        ("prices", "At least one price in the default currency is required."),
    ),
)
PROPERTIES: Final = "BenefitPropertiesValidationError"
CREDITED: Final = Message("This meter does not exist.", error=PROPERTIES)
DOWNLOADS: Final = Message("File not found.", error=PROPERTIES)
NOT_REDEEMABLE: Final = "Discount does not exist, is not applicable to this product or is not redeemable."
ORGANIZATION: Final = Message("Organization not found.")

#: The messages by operation and field, or by the field alone.
MESSAGES: Final[Mapping[str, Message]] = {
    "attached_custom_fields.*.custom_field_id": CUSTOM_FIELD,
    "medias.*": MEDIA,
    "organization_id": ORGANIZATION,
    "prices.*.meter_id": METER,
    "properties.files.*": DOWNLOADS,
    "properties.meter_id": CREDITED,
    "discounts:create products.*": DISCOUNTED,
    "discounts:update products.*": DISCOUNTED,
    "events:ingest events.*.customer_id": Message("Customer not found.", type="customer_id"),
    "refunds:create order_id": Message("Order not found"),
    "subscriptions:update discount_id": Message(NOT_REDEEMABLE),
    **{
        f"{operation} {noun}_id": Message(f"{noun.capitalize()} not found", "ResourceNotFound", status=404)
        for operation in SEATS
        for noun in ("subscription", "order")
    },
    **{
        f"{operation} {prefix}{noun}_id": Message(
            f"{noun.capitalize()} not found: {{}}", f"{noun.capitalize()}NotFound", status=404
        )
        for operation in SEATS
        for prefix, noun in (("", "customer"), ("external_", "customer"), ("", "member"))
    },
}


def unknown(request: Request, named: Named) -> Refusal:
    """The refusal of an id in a body that no record has."""
    message = MESSAGES.get(f"{request.operation.id} {named.field}") or MESSAGES.get(named.field)
    if message is None:
        noun = named.target.collection.removesuffix("s").replace("-", " ")
        message = Message(f"{noun.capitalize()} does not exist.")
    if message.status != 422:
        return problem(message.status, message.error, message.text.format(named.id))
    place = list(named.location[:-1] if message.whole else named.location)
    faults: list[Record] = [{"type": message.type, "loc": place, "msg": message.text, "input": named.id}]
    for name, text in message.also:
        faults.append(
            {"type": "value_error", "loc": ["body", name], "msg": text, "input": request.body.get(name)}
        )
    return invalid(*faults, error=message.error)
