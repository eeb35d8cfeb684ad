"""Square's references: what the names in its document do not say, and how it refuses unknown ids."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from aiomerchant.sandbox.endpoints import Refusal, Request
from aiomerchant.sandbox.records.references import Named, ReferenceNames

from .refusals import refused, written

__all__ = ["names", "unknown"]

CATALOG: Final = "catalog/object"

#: What the kinds of objects of the catalog are called.
OBJECTS: Final = (
    *("availability_period", "category", "custom_attribute_definition", "discount", "image", "item"),
    *("item_option", "item_option_value", "item_variation", "measurement_unit", "modifier", "modifier_list"),
    *("plan_variation", "products", "product_set", "service_variation", "subscription_plan", "tax"),
    *("time_period", "child_modifier_list"),
)
NOUNS: Final = {**dict.fromkeys(OBJECTS, CATALOG), "order_template": "orders"}
FIELDS: Final = {
    **dict.fromkeys(
        (
            *("categories.*.id", "parent_category.id", "reporting_category.id"),
            *("image.id", "object.id", "objects.*.id"),
            *("modifier_lists_to_enable.*", "modifier_lists_to_disable.*"),
            *("product_ids_all.*", "product_ids_any.*", "taxes_to_enable.*", "taxes_to_disable.*"),
        ),
        CATALOG,
    ),
    "customer_group_ids_any.*": "customers/groups",
}

OWN: Final = "it is the id of the record itself"
PART: Final = "it is the id of a part of the record"
SERVICE: Final = "it is an id of another service"
THEIRS: Final = "it is an id of the application's own"
SOURCE: Final = "it may be a token, and payments, cards and refunds know which are good"
TERMINAL: Final = "somebody signs a terminal in by hand, so any id is that of one"
TIER: Final = "a tier is part of a program, and rewards look for it there"
PROGRAM: Final = "a seller makes a program in the dashboard, so any id is that of one"
STOCK: Final = "changes of the stock are kept with the counts, and have a look-up of their own"
#: The fields that name no record, or one that other code finds, and why.
OUTSIDE: Final = {
    "actions.*.id": PART,
    "adjustment.id": STOCK,
    "adjustment_id": STOCK,
    "application_id": "it is an application of any developer",
    "break_type.id": OWN,
    "breaks.*.id": PART,
    "buyer_payment_instrument_ids.*": SOURCE,
    "catalog_v1_id": "it is an id of an API of the past",
    "client_id": "OAuth has errors of its own",
    "contacts.*.id": PART,
    "custom_reason_id": "it is read together with its type",
    "destination_id": SOURCE,
    "device_id": TERMINAL,
    "employee_id": "no request makes employees, so any id is that of one",
    "external_delivery_id": SERVICE,
    "job.id": OWN,
    "photo_studio_order_id": SERVICE,
    "physical_count.id": OWN,
    "physical_count_id": STOCK,
    "program_id": PROGRAM,
    "proposed_rewards.*.id": PART,
    "reference_id": THEIRS,
    "reward_tier_id": TIER,
    "scheduled_shift.id": OWN,
    "shift.id": OWN,
    "source_id": SOURCE,
    "square_delivery_id": SERVICE,
    "terminal_id": TERMINAL,
    "timecard.id": OWN,
    "transfer.id": OWN,
    "vendor.id": OWN,
    "workweek_config.id": OWN,
    "ListCashDrawerShiftEvents {shift_id}": "no request makes shifts of cash drawers",
    "RevokeToken merchant_id": "OAuth has errors of its own",
    "DeleteSubscriptionAction {action_id}": "it is an action of the subscription, which looks for it",
}
#: The collections that no request fills.
STANDING: Final = frozenset({"disputes", "merchants", "payouts"})


def names(found: Callable[[Request], Callable[[str], bool]]) -> ReferenceNames:
    """What the names of the document do not say.

    Args:
        found: Gives what decides whether a request may name an object of the catalog, which may be within
            another one.
    """
    return ReferenceNames(NOUNS, FIELDS, OUTSIDE, STANDING, {CATALOG: found})


#: The operations whose objects of the catalog are refused with another status than other ids.
MOVES: Final = (
    *("BatchChangeInventory", "DeprecatedBatchChangeInventory"),
    *("CreateTransferOrder", "UpdateTransferOrder"),
)
#: The status and the code of operations that have one of their own, by operation and field.
CODES: Final[Mapping[str, tuple[int, str]]] = {
    "CreatePayment location_id": (400, "INVALID_LOCATION"),
    "CreateSubscription card_id": (400, "INVALID_CARD"),
    "CreateSubscription customer_id": (400, "CUSTOMER_NOT_FOUND"),
    "UpdateSubscription card_id": (400, "INVALID_CARD"),
    **{
        f"{operation} {field}": (400, "NOT_FOUND")
        for operation in MOVES
        for field in ("catalog_object_id", "item_variation_id")
    },
}


def unknown(request: Request, named: Named) -> Refusal:
    """The refusal of an id in a body that no record has."""
    field = named.field.rpartition(".")[2]
    status, code = CODES.get(f"{request.operation.id} {field}", (404, "NOT_FOUND"))
    detail = f"There is no `{named.id}` in /v2/{named.collection}."
    return refused(status, code, detail, written(named.location[1:]))
