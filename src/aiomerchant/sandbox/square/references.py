"""Square's references: what the names in its document do not say, and how it refuses unknown ids."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from aiomerchant.sandbox.endpoints import Refusal, Request
from aiomerchant.sandbox.records.references import Find, Named, ReferenceNames, Target

from .refusals import refused, written

__all__ = [
    "ADJUSTMENTS",
    "CATALOG",
    "COUNTS",
    "DEVICES",
    "EMPLOYEES",
    "LATER",
    "OAUTH",
    "PICTURED",
    "SOURCES",
    "TIERS",
    "names",
    "unknown",
]

CATALOG: Final = "catalog/object"
ADJUSTMENTS: Final = "inventory/adjustments"
COUNTS: Final = "inventory/physical-counts"
DEVICES: Final = "devices"
EMPLOYEES: Final = "employees"
#: What has no path of its own.
SOURCES: Final = "the sources of payments"
TIERS: Final = "the reward tiers"
#: The types of objects that have images.
PICTURED: Final = ("CATEGORY", "ITEM", "ITEM_VARIATION", "MODIFIER_LIST")


def _objects(*kinds: str) -> Target:
    return Target(CATALOG, kinds=kinds)


#: What the objects of the catalog are called, and their types; a noun may have other words before it.
OBJECTS: Final = {
    **{
        kind.lower(): _objects(kind)
        for kind in (
            *("AVAILABILITY_PERIOD", "CATEGORY", "CUSTOM_ATTRIBUTE_DEFINITION", "DISCOUNT", "IMAGE", "ITEM"),
            *("ITEM_OPTION", "ITEM_VARIATION", "MEASUREMENT_UNIT", "MODIFIER", "MODIFIER_LIST"),
            *("PRODUCT_SET", "SUBSCRIPTION_PLAN", "TAX", "TIME_PERIOD"),
        )
    },
    "item_option_value": _objects("ITEM_OPTION_VAL"),
    "plan_variation": _objects("SUBSCRIPTION_PLAN_VARIATION"),
    "products": _objects("PRODUCT_SET"),
    "service_variation": _objects("ITEM_VARIATION"),
}
#: The types of the objects that orders, counts and images name by an id that does not say it.
PARTS: Final = {
    "line_items": "ITEM_VARIATION",
    "modifiers": "MODIFIER",
    "taxes": "TAX",
    "discounts": "DISCOUNT",
    "service_charges": "SERVICE_CHARGE",
}
BLOCKED: Final = ("discount", "service_charge", "tax")
COUNTED: Final = ("adjustment", "physical_count", "transfer")
FIELDS: Final = {
    **{f"{part}.*.catalog_object_id": _objects(kind) for part, kind in PARTS.items()},
    **{f"{noun}_catalog_object_id": _objects(noun.upper()) for noun in BLOCKED},
    **{f"{noun}.catalog_object_id": _objects("ITEM_VARIATION") for noun in COUNTED},
    "quantity_unit.catalog_object_id": _objects("MEASUREMENT_UNIT"),
    **{
        field: _objects("CATEGORY")
        for field in ("categories.*.id", "parent_category.id", "reporting_category.id")
    },
    **dict.fromkeys(("modifier_lists_to_enable.*", "modifier_lists_to_disable.*"), _objects("MODIFIER_LIST")),
    **dict.fromkeys(("taxes_to_enable.*", "taxes_to_disable.*"), _objects("TAX")),
    **dict.fromkeys(("product_ids_all.*", "product_ids_any.*", "object.id", "objects.*.id"), _objects()),
    "image.id": _objects("IMAGE"),
    "CreateCatalogImage object_id": _objects(*PICTURED),
    # Links sell a plan by its id or by that of a variation.
    "checkout_options.subscription_plan_id": _objects("SUBSCRIPTION_PLAN", "SUBSCRIPTION_PLAN_VARIATION"),
    "customer_group_ids_any.*": Target("customers/groups"),
    "adjustment_id": Target(ADJUSTMENTS),
    "UpdateInventoryAdjustment adjustment.id": Target(ADJUSTMENTS),
    "physical_count_id": Target(COUNTS),
    "custom_reason_id": Target("inventory/adjustment-reasons"),
    "reward_tier_id": Target(TIERS),
    **dict.fromkeys(("source_id", "destination_id"), Target(SOURCES)),
}

FELICA: Final = "it is a terminal of another network"
OAUTH: Final = "OAuth has errors of its own"
MADE_UP: Final = "the application makes it up for a preview"
OWN: Final = "it is the id of the record itself"
PART: Final = "it is the id of a part of the record"
SERVICE: Final = "it is an id of another service"
THEIRS: Final = "it is an id of the application's own"
#: The fields that name no record of Square, and why.
OUTSIDE: Final = {
    "actions.*.id": PART,
    "adjustment.id": OWN,
    "adjustment_reason.id.custom_reason_id": OWN,
    "application_id": "Square sets it",
    "CreateBankAccount source_id": "it is a token",
    "break_type.id": OWN,
    "breaks.*.id": PART,
    "buyer_payment_instrument_ids.*": SERVICE,
    "catalog_v1_id": "it is an id of an API of the past",
    "contacts.*.id": PART,
    "external_delivery_id": SERVICE,
    "external_details.source_id": SERVICE,
    "felica_details.terminal_id": FELICA,
    "job.id": OWN,
    "photo_studio_order_id": SERVICE,
    "physical_count.id": OWN,
    "proposed_rewards.*.id": MADE_UP,
    "reference_id": THEIRS,
    "scheduled_shift.id": OWN,
    "shift.id": OWN,
    "square_delivery_id": SERVICE,
    "timecard.id": OWN,
    "transfer.id": OWN,
    "vendor.id": OWN,
    "workweek_config.id": OWN,
}
#: The fields whose operations look for the record themselves, and why.
LATER: Final = {
    "client_id": OAUTH,
    "RevokeToken merchant_id": OAUTH,
    "DeleteSubscriptionAction {action_id}": "it is an action of the subscription",
}


def names(found: Mapping[str, Find]) -> ReferenceNames:
    """What the names of the document do not say.

    Args:
        found: How records are found that are not all in the store of their collection.
    """
    nouns = {**OBJECTS, "order_template": Target("orders")}
    return ReferenceNames(nouns, FIELDS, OUTSIDE, LATER, found)


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
    """The refusal of an id in a body that no record has, or one of another kind."""
    field = named.field.rpartition(".")[2]
    status, code = CODES.get(f"{request.operation.id} {field}", (404, "NOT_FOUND"))
    kinds = " or ".join(named.target.kinds)
    name = named.target.collection
    place = name if name in {SOURCES, TIERS} else f"/v2/{name}"
    detail = f"There is no {kinds + ' ' if kinds else ''}`{named.id}` in {place}."
    return refused(status, code, detail, written(named.location[1:]))
