"""The model Order, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import (
        FulfillmentDeliveryDetailsOrderFulfillmentDeliveryDetailsScheduleType,
        FulfillmentFulfillmentLineItemApplication,
        FulfillmentPickupDetailsScheduleType,
        FulfillmentState,
        FulfillmentType,
        OrderLineItemDiscountScope,
        OrderLineItemDiscountType,
        OrderLineItemItemType,
        OrderLineItemTaxScope,
        OrderLineItemTaxType,
        OrderServiceChargeCalculationPhase,
        OrderServiceChargeScope,
        OrderServiceChargeTreatmentType,
        OrderServiceChargeType,
        OrderState,
    )
    from ..models.fulfillment_recipient import FulfillmentRecipient
    from ..models.money import Money
    from ..models.order_line_item_applied_discount import OrderLineItemAppliedDiscount
    from ..models.order_line_item_applied_service_charge import OrderLineItemAppliedServiceCharge
    from ..models.order_line_item_applied_tax import OrderLineItemAppliedTax
    from ..models.order_money_amounts import OrderMoneyAmounts
    from ..models.order_quantity_unit import OrderQuantityUnit
    from ..models.order_reward import OrderReward
    from ..models.order_rounding_adjustment import OrderRoundingAdjustment
    from ..models.refund import Refund
    from ..models.tender import Tender


@define(kw_only=True, eq=False, repr=False)
class Order(Model):
    """A sale: lines, taxes, discounts, fulfillments, tenders and totals.

    Attributes:
        id: ID of the order.
        location_id: ID of the location that sells. Not empty.
        reference_id: ID of your own choice. At most 40 characters.
        source: Where the order comes from.
        customer_id: ID of the customer. At most 191 characters.
        line_items: What is sold.
        taxes: Taxes on the whole order or on single line items.
        discounts: Discounts on the whole order or on single line items.
        service_charges: Service charges.
        fulfillments: How the order reaches the buyer; at most one when it is created.
        returns: What is given back of earlier orders, one element for each of them.
        return_amounts: Sums of what is given back.
        net_amounts: Sums of the sale less what is given back.
        rounding_adjustment: Rounding of the total, for payment in cash.
        tenders: What it was paid with.
        refunds: Refunds of the order.
        metadata: Up to 10 texts by key, 255 characters each; only the application that wrote them sees
            them.
        created_at: Time of creation.
        updated_at: Time of the last change.
        closed_at: Time of completion or cancellation.
        state: `DRAFT`, `OPEN`, and in the end `COMPLETED` or `CANCELED`. One of OPEN, COMPLETED, CANCELED,
            DRAFT.
        version: Number of the current version, for optimistic locking.
        total_money: What the buyer owes in all, computed.
        total_tax_money: Taxes in all, computed.
        total_discount_money: Discounts in all, computed.
        total_tip_money: Tips in all.
        total_service_charge_money: Service charges in all, computed.
        ticket_name: Short-lived name, such as a table's number. At most 30 characters.
        pricing_options: Whether discounts and taxes of the catalog apply by themselves.
        rewards: Loyalty rewards that were added.
        net_amount_due_money: What is still to be paid.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    location_id: str
    reference_id: str | None = None
    source: OrderSource | None = None
    customer_id: str | None = None
    line_items: list[OrderLineItem] | None = None
    taxes: list[OrderLineItemTax] | None = None
    discounts: list[OrderLineItemDiscount] | None = None
    service_charges: list[OrderServiceCharge] | None = None
    fulfillments: list[Fulfillment] | None = None
    returns: list[OrderReturn] | None = field(default=None, metadata=NOT_NULL)
    return_amounts: OrderMoneyAmounts | None = field(default=None, metadata=NOT_NULL)
    net_amounts: OrderMoneyAmounts | None = field(default=None, metadata=NOT_NULL)
    rounding_adjustment: OrderRoundingAdjustment | None = field(default=None, metadata=NOT_NULL)
    tenders: list[Tender] | None = field(default=None, metadata=NOT_NULL)
    refunds: list[Refund] | None = field(default=None, metadata=NOT_NULL)
    metadata: dict[str, str] | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    closed_at: datetime | None = field(default=None, metadata=NOT_NULL)
    state: OrderState | None = None
    version: int | None = field(default=None, metadata=NOT_NULL)
    total_money: Money | None = field(default=None, metadata=NOT_NULL)
    total_tax_money: Money | None = field(default=None, metadata=NOT_NULL)
    total_discount_money: Money | None = field(default=None, metadata=NOT_NULL)
    total_tip_money: Money | None = field(default=None, metadata=NOT_NULL)
    total_service_charge_money: Money | None = field(default=None, metadata=NOT_NULL)
    ticket_name: str | None = None
    pricing_options: OrderPricingOptions | None = None
    rewards: list[OrderReward] | None = field(default=None, metadata=NOT_NULL)
    net_amount_due_money: Money | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class Fulfillment(Model):
    """How an order reaches the buyer, and how far it got.

    Attributes:
        uid: ID within this order. At most 60 characters.
        type: `PICKUP`, `SHIPMENT`, `DELIVERY` or `IN_STORE`; the details of the same name are needed. One
            of PICKUP, SHIPMENT, DELIVERY, IN_STORE.
        state: `PROPOSED`, `RESERVED`, `PREPARED`, `COMPLETED`, `CANCELED` or `FAILED`; the last three are
            final. One of PROPOSED, RESERVED, PREPARED, COMPLETED, CANCELED, FAILED.
        line_item_application: Whether it is for `ALL` lines or an `ENTRY_LIST`. One of ALL, ENTRY_LIST.
        entries: Which lines it is for, and how much of each.
        metadata: Up to 10 texts by key, 255 characters each; only the application that wrote them sees
            them.
        pickup_details: Details of a `PICKUP`.
        shipment_details: Details of a `SHIPMENT`.
        delivery_details: Details of a `DELIVERY`.
        in_store_details: Details of an `IN_STORE` sale.
    """

    uid: str | None = None
    type: FulfillmentType | None = None
    state: FulfillmentState | None = None
    line_item_application: FulfillmentFulfillmentLineItemApplication | None = field(
        default=None, metadata=NOT_NULL
    )
    entries: list[FulfillmentFulfillmentEntry] | None = field(default=None, metadata=NOT_NULL)
    metadata: dict[str, str] | None = None
    pickup_details: FulfillmentPickupDetails | None = None
    shipment_details: FulfillmentShipmentDetails | None = None
    delivery_details: FulfillmentDeliveryDetails | None = None
    in_store_details: FulfillmentInStoreDetails | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class FulfillmentDeliveryDetails(Model):
    """An order that a courier delivers.

    Attributes:
        recipient: Who receives it.
        schedule_type: `SCHEDULED` (the default, needs `deliver_at`) or `ASAP` (needs `prep_time_duration`).
            One of SCHEDULED, ASAP.
        placed_at: When it was placed.
        deliver_at: When the time for delivery begins; set by itself for `ASAP`.
        prep_time_duration: How long preparation and delivery take.
        delivery_window_duration: How long after `deliver_at` it may arrive.
        note: Note for the seller, shown at the point of sale. At most 550 characters.
        completed_at: When it became `COMPLETED`.
        in_progress_at: When it became `RESERVED`.
        rejected_at: When it became `FAILED`.
        ready_at: When it became `PREPARED`: the courier can take it.
        delivered_at: When it was delivered.
        canceled_at: When it became `CANCELED`.
        cancel_reason: Why it was canceled. At most 100 characters.
        courier_pickup_at: When the courier can take it.
        courier_pickup_window_duration: How long after `courier_pickup_at` the courier should take it.
        is_no_contact_delivery: Whether the buyer wants no contact.
        dropoff_notes: Where and how to hand it over. At most 550 characters.
        courier_provider_name: Name of the courier. At most 255 characters.
        courier_support_phone_number: Phone number of the courier's support. At most 17 characters.
        square_delivery_id: ID of the delivery at Square. At most 50 characters.
        external_delivery_id: ID of the delivery at the courier. At most 50 characters.
        managed_delivery: Whether a third party delivers; facts on the recipient may then be missing.
    """

    recipient: FulfillmentRecipient | None = None
    schedule_type: FulfillmentDeliveryDetailsOrderFulfillmentDeliveryDetailsScheduleType | None = None
    placed_at: datetime | None = field(default=None, metadata=NOT_NULL)
    deliver_at: datetime | None = None
    prep_time_duration: str | None = None
    delivery_window_duration: str | None = None
    note: str | None = None
    completed_at: datetime | None = None
    in_progress_at: datetime | None = field(default=None, metadata=NOT_NULL)
    rejected_at: datetime | None = field(default=None, metadata=NOT_NULL)
    ready_at: datetime | None = field(default=None, metadata=NOT_NULL)
    delivered_at: datetime | None = field(default=None, metadata=NOT_NULL)
    canceled_at: datetime | None = field(default=None, metadata=NOT_NULL)
    cancel_reason: str | None = None
    courier_pickup_at: datetime | None = None
    courier_pickup_window_duration: str | None = None
    is_no_contact_delivery: bool | None = None
    dropoff_notes: str | None = None
    courier_provider_name: str | None = None
    courier_support_phone_number: str | None = None
    square_delivery_id: str | None = None
    external_delivery_id: str | None = None
    managed_delivery: bool | None = None


@define(kw_only=True, eq=False, repr=False)
class FulfillmentFulfillmentEntry(Model):
    """How much of a line one fulfillment is for.

    Attributes:
        uid: ID within this order. At most 60 characters.
        line_item_uid: The `uid` of a line item. Not empty.
        quantity: How much of it, as a decimal string. 1 to 12 characters.
        metadata: Up to 10 texts by key, 255 characters each; only the application that wrote them sees
            them.
    """

    uid: str | None = None
    line_item_uid: str
    quantity: str
    metadata: dict[str, str] | None = None


@define(kw_only=True, eq=False, repr=False)
class FulfillmentInStoreDetails(Model):
    """How a sale in the store went."""

    note: str | None = None
    recipient: FulfillmentRecipient | None = field(default=None, metadata=NOT_NULL)
    placed_at: datetime | None = None
    completed_at: datetime | None = field(default=None, metadata=NOT_NULL)
    in_progress_at: datetime | None = field(default=None, metadata=NOT_NULL)
    prepared_at: datetime | None = field(default=None, metadata=NOT_NULL)
    canceled_at: datetime | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class FulfillmentPickupDetails(Model):
    """An order that the buyer picks up.

    Attributes:
        recipient: Who picks it up.
        expires_at: When it expires unless it is in progress by then, at most 7 days ahead; unset, payments
            complete by themselves.
        auto_complete_duration: How long it stays in progress before it is completed by itself.
        schedule_type: `SCHEDULED` (the default) or `ASAP`. One of SCHEDULED, ASAP.
        pickup_at: When it can be picked up; set by itself for `ASAP`, needed for `SCHEDULED`.
        pickup_window_duration: How long after `pickup_at` it should be picked up.
        prep_time_duration: How long the preparation takes.
        note: Note for the seller, shown at the point of sale. At most 500 characters.
        placed_at: When it was placed.
        accepted_at: When it went into progress.
        rejected_at: When it was rejected.
        ready_at: When it was ready.
        expired_at: When it expired.
        picked_up_at: When it was picked up.
        canceled_at: When it was canceled.
        cancel_reason: Why it was canceled. At most 100 characters.
        is_curbside_pickup: Whether it is brought to the buyer's car.
        curbside_pickup_details: Details on that.
    """

    recipient: FulfillmentRecipient | None = None
    expires_at: datetime | None = None
    auto_complete_duration: str | None = None
    schedule_type: FulfillmentPickupDetailsScheduleType | None = None
    pickup_at: datetime | None = None
    pickup_window_duration: str | None = None
    prep_time_duration: str | None = None
    note: str | None = None
    placed_at: datetime | None = field(default=None, metadata=NOT_NULL)
    accepted_at: datetime | None = field(default=None, metadata=NOT_NULL)
    rejected_at: datetime | None = field(default=None, metadata=NOT_NULL)
    ready_at: datetime | None = field(default=None, metadata=NOT_NULL)
    expired_at: datetime | None = field(default=None, metadata=NOT_NULL)
    picked_up_at: datetime | None = field(default=None, metadata=NOT_NULL)
    canceled_at: datetime | None = field(default=None, metadata=NOT_NULL)
    cancel_reason: str | None = None
    is_curbside_pickup: bool | None = None
    curbside_pickup_details: FulfillmentPickupDetailsCurbsidePickupDetails | None = None


@define(kw_only=True, eq=False, repr=False)
class FulfillmentPickupDetailsCurbsidePickupDetails(Model):
    """An order that is brought to the buyer's car.

    Attributes:
        curbside_details: Where and what the car is. At most 250 characters.
        buyer_arrived_at: When the buyer came and began to wait.
    """

    curbside_details: str | None = None
    buyer_arrived_at: datetime | None = None


@define(kw_only=True, eq=False, repr=False)
class FulfillmentShipmentDetails(Model):
    """An order that a carrier ships.

    Attributes:
        recipient: Who receives it.
        carrier: Carrier, such as UPS. At most 50 characters.
        shipping_note: Note for the carrier. At most 500 characters.
        shipping_type: The carrier's product, such as Priority. At most 50 characters.
        tracking_number: The carrier's number for tracking. At most 100 characters.
        tracking_url: The carrier's web page for tracking. At most 2000 characters.
        placed_at: When it was asked for.
        in_progress_at: When it became `RESERVED`.
        packaged_at: When it became `PREPARED`.
        expected_shipped_at: When the carrier should get it.
        shipped_at: When it became `COMPLETED`: the carrier has it.
        canceled_at: When it was canceled.
        cancel_reason: Why it was canceled. At most 100 characters.
        failed_at: When it failed.
        failure_reason: Why it failed. At most 100 characters.
    """

    recipient: FulfillmentRecipient | None = None
    carrier: str | None = None
    shipping_note: str | None = None
    shipping_type: str | None = None
    tracking_number: str | None = None
    tracking_url: str | None = None
    placed_at: datetime | None = field(default=None, metadata=NOT_NULL)
    in_progress_at: datetime | None = field(default=None, metadata=NOT_NULL)
    packaged_at: datetime | None = field(default=None, metadata=NOT_NULL)
    expected_shipped_at: datetime | None = None
    shipped_at: datetime | None = field(default=None, metadata=NOT_NULL)
    canceled_at: datetime | None = None
    cancel_reason: str | None = None
    failed_at: datetime | None = field(default=None, metadata=NOT_NULL)
    failure_reason: str | None = None


@define(kw_only=True, eq=False, repr=False)
class OrderLineItem(Model):
    """A line of an order.

    Attributes:
        uid: ID within this order. At most 60 characters.
        name: Name; with a catalog object, the item's by default. At most 512 characters.
        quantity: Decimal number, such as `"3"`, or `"1.5"` with a `quantity_unit`. 1 to 12 characters.
        quantity_unit: Unit of `quantity` and its number of decimals.
        note: Note. At most 2000 characters.
        catalog_object_id: ID of the item variation in the catalog; left out for a line of your own. At most
            192 characters.
        catalog_version: Version of that catalog object.
        variation_name: Name of the variation. At most 400 characters.
        item_type: `ITEM`, `CUSTOM_AMOUNT` or `GIFT_CARD`. One of ITEM, CUSTOM_AMOUNT, GIFT_CARD.
        metadata: Up to 10 texts by key, 255 characters each; only the application that wrote them sees
            them.
        modifiers: Modifiers, such as extra cheese.
        applied_taxes: Which of the order's `taxes` apply, and with how much.
        applied_discounts: Which of the order's `discounts` apply, and with how much.
        applied_service_charges: Which of the order's `service_charges` apply, and with how much.
        base_price_money: Price of one unit; from the catalog unless given.
        variation_total_price_money: `base_price_money` times `quantity`, without modifiers.
        gross_sales_money: Price of all units with modifiers, before discounts; without inclusive taxes in
            Canada, Japan and the US.
        total_tax_money: Taxes on the line.
        total_discount_money: Discounts on the line.
        total_money: What the buyer owes for the line.
        pricing_blocklists: Discounts and taxes that must not apply by themselves.
        total_service_charge_money: The line's part of service charges.
    """

    uid: str | None = None
    name: str | None = None
    quantity: str
    quantity_unit: OrderQuantityUnit | None = None
    note: str | None = None
    catalog_object_id: str | None = None
    catalog_version: int | None = None
    variation_name: str | None = None
    item_type: OrderLineItemItemType | None = None
    metadata: dict[str, str] | None = None
    modifiers: list[OrderLineItemModifier] | None = None
    applied_taxes: list[OrderLineItemAppliedTax] | None = None
    applied_discounts: list[OrderLineItemAppliedDiscount] | None = None
    applied_service_charges: list[OrderLineItemAppliedServiceCharge] | None = None
    base_price_money: Money | None = None
    variation_total_price_money: Money | None = field(default=None, metadata=NOT_NULL)
    gross_sales_money: Money | None = field(default=None, metadata=NOT_NULL)
    total_tax_money: Money | None = field(default=None, metadata=NOT_NULL)
    total_discount_money: Money | None = field(default=None, metadata=NOT_NULL)
    total_money: Money | None = field(default=None, metadata=NOT_NULL)
    pricing_blocklists: OrderLineItemPricingBlocklists | None = None
    total_service_charge_money: Money | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class OrderLineItemDiscount(Model):
    """A discount of an order.

    Attributes:
        uid: ID within this order. At most 60 characters.
        catalog_object_id: ID of the discount in the catalog; left out for one of your own. At most 192
            characters.
        catalog_version: Version of that catalog object.
        name: Name. At most 255 characters.
        type: Fixed or variable, percentage or amount; fixed if it is not from the catalog. One of
            UNKNOWN_DISCOUNT, FIXED_PERCENTAGE, FIXED_AMOUNT, VARIABLE_PERCENTAGE, VARIABLE_AMOUNT.
        percentage: Rate as a decimal string; instead of `amount_money`. At most 10 characters.
        amount_money: Amount; instead of `percentage`.
        applied_money: What it takes off, computed.
        metadata: Up to 10 texts by key, 255 characters each; only the application that wrote them sees
            them.
        scope: `ORDER`: on all lines; `LINE_ITEM`: on those that name it in `applied_discounts`. One of
            OTHER_DISCOUNT_SCOPE, LINE_ITEM, ORDER.
        reward_ids: IDs of the loyalty rewards from which it comes.
        pricing_rule_id: ID of the catalog's pricing rule from which it comes.
    """

    uid: str | None = None
    catalog_object_id: str | None = None
    catalog_version: int | None = None
    name: str | None = None
    type: OrderLineItemDiscountType | None = None
    percentage: str | None = None
    amount_money: Money | None = None
    applied_money: Money | None = None
    metadata: dict[str, str] | None = None
    scope: OrderLineItemDiscountScope | None = None
    reward_ids: list[str] | None = field(default=None, metadata=NOT_NULL)
    pricing_rule_id: str | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class OrderLineItemModifier(Model):
    """A modifier of a line, such as extra cheese.

    Attributes:
        uid: ID within this order. At most 60 characters.
        catalog_object_id: ID of the modifier in the catalog; left out for one of your own. At most 192
            characters.
        catalog_version: Version of that catalog object.
        name: Name. At most 255 characters.
        quantity: Decimal number, how often the modifier stands on each unit of the line.
        base_price_money: Price of one; from the catalog unless given.
        total_price_money: Price of the modifier for all units of the line.
        metadata: Up to 10 texts by key, 255 characters each; only the application that wrote them sees
            them.
        parent_modifier_uid: `uid` of the modifier to which it belongs.
    """

    uid: str | None = None
    catalog_object_id: str | None = None
    catalog_version: int | None = None
    name: str | None = None
    quantity: str | None = None
    base_price_money: Money | None = None
    total_price_money: Money | None = field(default=None, metadata=NOT_NULL)
    metadata: dict[str, str] | None = None
    parent_modifier_uid: str | None = None


@define(kw_only=True, eq=False, repr=False)
class OrderLineItemPricingBlocklists(Model):
    """Discounts and taxes that a line must not get by itself.

    Attributes:
        blocked_discounts: Discounts that must not apply by themselves.
        blocked_taxes: Taxes that must not apply by themselves.
        blocked_service_charges: Service charges that must not apply.
    """

    blocked_discounts: list[OrderLineItemPricingBlocklistsBlockedDiscount] | None = None
    blocked_taxes: list[OrderLineItemPricingBlocklistsBlockedTax] | None = None
    blocked_service_charges: list[OrderLineItemPricingBlocklistsBlockedServiceCharge] | None = None


@define(kw_only=True, eq=False, repr=False)
class OrderLineItemPricingBlocklistsBlockedDiscount(Model):
    """A discount that a line must not get by itself.

    Attributes:
        uid: ID within this order. At most 60 characters.
        discount_uid: The `uid` of a discount that is not from the catalog. At most 60 characters.
        discount_catalog_object_id: ID of a discount from the catalog. At most 192 characters.
    """

    uid: str | None = None
    discount_uid: str | None = None
    discount_catalog_object_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class OrderLineItemPricingBlocklistsBlockedServiceCharge(Model):
    """Schema `OrderLineItemPricingBlocklistsBlockedServiceCharge`."""

    uid: str | None = None
    service_charge_uid: str | None = None
    service_charge_catalog_object_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class OrderLineItemPricingBlocklistsBlockedTax(Model):
    """A tax that a line must not get by itself.

    Attributes:
        uid: ID within this order. At most 60 characters.
        tax_uid: The `uid` of a tax that is not from the catalog. At most 60 characters.
        tax_catalog_object_id: ID of a tax from the catalog. At most 192 characters.
    """

    uid: str | None = None
    tax_uid: str | None = None
    tax_catalog_object_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class OrderLineItemTax(Model):
    """A tax of an order.

    Attributes:
        uid: ID within this order. At most 60 characters.
        catalog_object_id: ID of the tax in the catalog; left out for one of your own. At most 192
            characters.
        catalog_version: Version of that catalog object.
        name: Name. At most 255 characters.
        type: `ADDITIVE`: on top of the price; `INCLUSIVE`: part of it. One of UNKNOWN_TAX, ADDITIVE,
            INCLUSIVE.
        percentage: Rate as a decimal string: `"7.25"` is 7.25 %. At most 10 characters.
        metadata: Up to 10 texts by key, 255 characters each; only the application that wrote them sees
            them.
        applied_money: The tax on the order, computed.
        scope: `ORDER`: on all lines; `LINE_ITEM`: on those that name it in `applied_taxes`. One of
            OTHER_TAX_SCOPE, LINE_ITEM, ORDER.
        auto_applied: Whether the catalog's rules added it.
    """

    uid: str | None = None
    catalog_object_id: str | None = None
    catalog_version: int | None = None
    name: str | None = None
    type: OrderLineItemTaxType | None = None
    percentage: str | None = None
    metadata: dict[str, str] | None = None
    applied_money: Money | None = None
    scope: OrderLineItemTaxScope | None = None
    auto_applied: bool | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class OrderPricingOptions(Model):
    """What of the catalog applies to an order by itself.

    Attributes:
        auto_apply_discounts: Whether the catalog's pricing rules add discounts by themselves.
        auto_apply_taxes: Whether the catalog's rules add taxes by themselves.
    """

    auto_apply_discounts: bool | None = None
    auto_apply_taxes: bool | None = None


@define(kw_only=True, eq=False, repr=False)
class OrderReturn(Model):
    """What is given back of one earlier order.

    Attributes:
        uid: ID within this order. At most 60 characters.
        source_order_id: ID of the order of the sale; none for a return without one.
        return_line_items: What is given back.
        return_service_charges: Service charges that are given back.
        return_taxes: Taxes that are given back.
        return_discounts: Discounts that are taken back.
        return_tips: Tips that are given back.
        rounding_adjustment: Rounding of what is given back, for cash.
        return_amounts: Sums of what is given back.
    """

    uid: str | None = None
    source_order_id: str | None = None
    return_line_items: list[OrderReturnLineItem] | None = None
    return_service_charges: list[OrderReturnServiceCharge] | None = None
    return_taxes: list[OrderReturnTax] | None = field(default=None, metadata=NOT_NULL)
    return_discounts: list[OrderReturnDiscount] | None = field(default=None, metadata=NOT_NULL)
    return_tips: list[OrderReturnTip] | None = None
    rounding_adjustment: OrderRoundingAdjustment | None = None
    return_amounts: OrderMoneyAmounts | None = None


@define(kw_only=True, eq=False, repr=False)
class OrderReturnDiscount(Model):
    """A discount that is taken back.

    Attributes:
        uid: ID within this order. At most 60 characters.
        source_discount_uid: The `uid` of the discount in the order of the sale. At most 60 characters.
        catalog_object_id: ID of the discount in the catalog. At most 192 characters.
        catalog_version: Version of that catalog object.
        name: Name. At most 255 characters.
        type: Fixed or variable, percentage or amount; fixed if it is not from the catalog. One of
            UNKNOWN_DISCOUNT, FIXED_PERCENTAGE, FIXED_AMOUNT, VARIABLE_PERCENTAGE, VARIABLE_AMOUNT.
        percentage: Rate as a decimal string; instead of `amount_money`. At most 10 characters.
        amount_money: Amount; instead of `percentage`.
        applied_money: The discount that is taken back.
        scope: `ORDER`: on all lines; `LINE_ITEM`: on those that name it in `applied_discounts`. One of
            OTHER_DISCOUNT_SCOPE, LINE_ITEM, ORDER.
    """

    uid: str | None = None
    source_discount_uid: str | None = None
    catalog_object_id: str | None = None
    catalog_version: int | None = None
    name: str | None = None
    type: OrderLineItemDiscountType | None = None
    percentage: str | None = None
    amount_money: Money | None = None
    applied_money: Money | None = field(default=None, metadata=NOT_NULL)
    scope: OrderLineItemDiscountScope | None = None


@define(kw_only=True, eq=False, repr=False)
class OrderReturnLineItem(Model):
    """A line that is given back.

    Attributes:
        uid: ID within this order. At most 60 characters.
        source_line_item_uid: The `uid` of the line in the order of the sale. At most 60 characters.
        name: Name. At most 512 characters.
        quantity: How much is given back, as a decimal string. 1 to 12 characters.
        quantity_unit: Unit of `quantity` and its number of decimals.
        note: Note. At most 2000 characters.
        catalog_object_id: ID of the item variation in the catalog. At most 192 characters.
        catalog_version: Version of that catalog object.
        variation_name: Name of the variation. At most 400 characters.
        item_type: `ITEM`, `CUSTOM_AMOUNT` or `GIFT_CARD`. One of ITEM, CUSTOM_AMOUNT, GIFT_CARD.
        return_modifiers: Modifiers that are given back.
        applied_taxes: Which of the `return_taxes` apply, and with how much.
        applied_discounts: Which of the `return_discounts` apply, and with how much.
        base_price_money: Price of one unit.
        variation_total_price_money: `base_price_money` times `quantity`, without modifiers.
        gross_return_money: Price of all units with modifiers.
        total_tax_money: Taxes on the line.
        total_discount_money: Discounts on the line.
        total_money: What the buyer gets back for the line.
        applied_service_charges: Which of the `return_service_charges` apply, and with how much.
        total_service_charge_money: The line's part of service charges.
    """

    uid: str | None = None
    source_line_item_uid: str | None = None
    name: str | None = None
    quantity: str
    quantity_unit: OrderQuantityUnit | None = None
    note: str | None = None
    catalog_object_id: str | None = None
    catalog_version: int | None = None
    variation_name: str | None = None
    item_type: OrderLineItemItemType | None = None
    return_modifiers: list[OrderReturnLineItemModifier] | None = None
    applied_taxes: list[OrderLineItemAppliedTax] | None = None
    applied_discounts: list[OrderLineItemAppliedDiscount] | None = None
    base_price_money: Money | None = None
    variation_total_price_money: Money | None = field(default=None, metadata=NOT_NULL)
    gross_return_money: Money | None = field(default=None, metadata=NOT_NULL)
    total_tax_money: Money | None = field(default=None, metadata=NOT_NULL)
    total_discount_money: Money | None = field(default=None, metadata=NOT_NULL)
    total_money: Money | None = field(default=None, metadata=NOT_NULL)
    applied_service_charges: list[OrderLineItemAppliedServiceCharge] | None = None
    total_service_charge_money: Money | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class OrderReturnLineItemModifier(Model):
    """A modifier of a line that is given back.

    Attributes:
        uid: ID within this order. At most 60 characters.
        source_modifier_uid: The `uid` of the modifier in the order of the sale. At most 60 characters.
        catalog_object_id: ID of the modifier in the catalog. At most 192 characters.
        catalog_version: Version of that catalog object.
        name: Name. At most 255 characters.
        base_price_money: Price of one.
        total_price_money: Price of the modifier for all units of the line.
        quantity: Decimal number, how often the modifier stands on each unit of the line.
    """

    uid: str | None = None
    source_modifier_uid: str | None = None
    catalog_object_id: str | None = None
    catalog_version: int | None = None
    name: str | None = None
    base_price_money: Money | None = None
    total_price_money: Money | None = field(default=None, metadata=NOT_NULL)
    quantity: str | None = None


@define(kw_only=True, eq=False, repr=False)
class OrderReturnServiceCharge(Model):
    """A service charge that is given back.

    Attributes:
        uid: ID within this order. At most 60 characters.
        source_service_charge_uid: The `uid` of the service charge in the order of the sale. At most 60
            characters.
        name: Name. At most 255 characters.
        catalog_object_id: ID of the service charge in the catalog. At most 192 characters.
        catalog_version: Version of that catalog object.
        percentage: Rate as a decimal string; instead of `amount_money`. At most 10 characters.
        amount_money: Amount; instead of `percentage`.
        applied_money: What it adds, with inclusive taxes, computed.
        total_money: What is given back for it, with taxes.
        total_tax_money: Taxes on it.
        calculation_phase: Whether it is computed on the subtotal, on the total or in parts on the lines.
            One of SUBTOTAL_PHASE, TOTAL_PHASE, APPORTIONED_PERCENTAGE_PHASE, APPORTIONED_AMOUNT_PHASE.
        taxable: Whether it is taxed; not where it is computed on the total.
        applied_taxes: Which of the `return_taxes` apply to it, and with how much.
        treatment_type: Whether it stands as a line of its own or is shared out among the lines. One of
            LINE_ITEM_TREATMENT, APPORTIONED_TREATMENT.
        scope: `ORDER`: on all lines; `LINE_ITEM`: on those that name it in `applied_service_charges`. One
            of OTHER_SERVICE_CHARGE_SCOPE, LINE_ITEM, ORDER.
        type: One of AUTO_GRATUITY, CUSTOM.
    """

    uid: str | None = None
    source_service_charge_uid: str | None = None
    name: str | None = None
    catalog_object_id: str | None = None
    catalog_version: int | None = None
    percentage: str | None = None
    amount_money: Money | None = None
    applied_money: Money | None = field(default=None, metadata=NOT_NULL)
    total_money: Money | None = field(default=None, metadata=NOT_NULL)
    total_tax_money: Money | None = field(default=None, metadata=NOT_NULL)
    calculation_phase: OrderServiceChargeCalculationPhase | None = field(default=None, metadata=NOT_NULL)
    taxable: bool | None = None
    applied_taxes: list[OrderLineItemAppliedTax] | None = None
    treatment_type: OrderServiceChargeTreatmentType | None = None
    scope: OrderServiceChargeScope | None = None
    type: OrderServiceChargeType | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class OrderReturnTax(Model):
    """A tax that is given back.

    Attributes:
        uid: ID within this order. At most 60 characters.
        source_tax_uid: The `uid` of the tax in the order of the sale. At most 60 characters.
        catalog_object_id: ID of the tax in the catalog. At most 192 characters.
        catalog_version: Version of that catalog object.
        name: Name. At most 255 characters.
        type: `ADDITIVE`: on top of the price; `INCLUSIVE`: part of it. One of UNKNOWN_TAX, ADDITIVE,
            INCLUSIVE.
        percentage: Rate as a decimal string: `"7.25"` is 7.25 %. At most 10 characters.
        applied_money: The tax that is given back.
        scope: `ORDER`: on all lines; `LINE_ITEM`: on those that name it in `applied_taxes`. One of
            OTHER_TAX_SCOPE, LINE_ITEM, ORDER.
    """

    uid: str | None = None
    source_tax_uid: str | None = None
    catalog_object_id: str | None = None
    catalog_version: int | None = None
    name: str | None = None
    type: OrderLineItemTaxType | None = None
    percentage: str | None = None
    applied_money: Money | None = field(default=None, metadata=NOT_NULL)
    scope: OrderLineItemTaxScope | None = None


@define(kw_only=True, eq=False, repr=False)
class OrderReturnTip(Model):
    """A tip that is given back.

    Attributes:
        uid: ID within this order. At most 60 characters.
        applied_money: The tip that is given back.
        source_tender_uid: The `uid` of the tender in the order of the sale. At most 192 characters.
        source_tender_id: ID of the tender in the order of the sale. At most 192 characters.
    """

    uid: str | None = None
    applied_money: Money | None = field(default=None, metadata=NOT_NULL)
    source_tender_uid: str | None = None
    source_tender_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class OrderServiceCharge(Model):
    """A service charge of an order.

    Attributes:
        uid: ID within this order. At most 60 characters.
        name: Name. At most 512 characters.
        catalog_object_id: ID of the service charge in the catalog. At most 192 characters.
        catalog_version: Version of that catalog object.
        percentage: Rate as a decimal string; instead of `amount_money`. At most 10 characters.
        amount_money: Amount; instead of `percentage`.
        applied_money: What it adds to the order, with inclusive taxes, computed.
        total_money: What the buyer owes for it, with taxes.
        total_tax_money: Taxes on it.
        calculation_phase: Whether it is computed on the subtotal, on the total or in parts on the lines.
            One of SUBTOTAL_PHASE, TOTAL_PHASE, APPORTIONED_PERCENTAGE_PHASE, APPORTIONED_AMOUNT_PHASE.
        taxable: Whether it is taxed; not where it is computed on the total.
        applied_taxes: Which of the order's `taxes` apply to it, and with how much.
        metadata: Up to 10 texts by key, 255 characters each; only the application that wrote them sees
            them.
        type: `AUTO_GRATUITY` or `CUSTOM`. One of AUTO_GRATUITY, CUSTOM.
        treatment_type: Whether it stands as a line of its own or is shared out among the lines. One of
            LINE_ITEM_TREATMENT, APPORTIONED_TREATMENT.
        scope: `ORDER`: on all lines; `LINE_ITEM`: on those that name it in `applied_service_charges`. One
            of OTHER_SERVICE_CHARGE_SCOPE, LINE_ITEM, ORDER.
    """

    uid: str | None = None
    name: str | None = None
    catalog_object_id: str | None = None
    catalog_version: int | None = None
    percentage: str | None = None
    amount_money: Money | None = None
    applied_money: Money | None = field(default=None, metadata=NOT_NULL)
    total_money: Money | None = field(default=None, metadata=NOT_NULL)
    total_tax_money: Money | None = field(default=None, metadata=NOT_NULL)
    calculation_phase: OrderServiceChargeCalculationPhase | None = None
    taxable: bool | None = None
    applied_taxes: list[OrderLineItemAppliedTax] | None = None
    metadata: dict[str, str] | None = None
    type: OrderServiceChargeType | None = field(default=None, metadata=NOT_NULL)
    treatment_type: OrderServiceChargeTreatmentType | None = None
    scope: OrderServiceChargeScope | None = None


@define(kw_only=True, eq=False, repr=False)
class OrderSource(Model):
    """Where an order comes from.

    Attributes:
        name: Name of the source; by default that of the application.
    """

    name: str | None = None
