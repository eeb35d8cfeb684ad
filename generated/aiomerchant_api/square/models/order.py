"""Order, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.address import Address
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
    from ..models.measurement_unit import MeasurementUnit
    from ..models.money import Money
    from ..models.order_reward import OrderReward
    from ..models.refund import Refund
    from ..models.tender import Tender


@model
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

    id: str | None = None
    location_id: str
    reference_id: Nullable[str] = ABSENT
    source: Nullable[OrderSource] = ABSENT
    customer_id: Nullable[str] = ABSENT
    line_items: Nullable[list[OrderLineItem]] = ABSENT
    taxes: Nullable[list[OrderLineItemTax]] = ABSENT
    discounts: Nullable[list[OrderLineItemDiscount]] = ABSENT
    service_charges: Nullable[list[OrderServiceCharge]] = ABSENT
    fulfillments: Nullable[list[Fulfillment]] = ABSENT
    returns: list[OrderReturn] | None = None
    return_amounts: OrderMoneyAmounts | None = None
    net_amounts: OrderMoneyAmounts | None = None
    rounding_adjustment: OrderRoundingAdjustment | None = None
    tenders: list[Tender] | None = None
    refunds: list[Refund] | None = None
    metadata: Nullable[dict[str, str]] = ABSENT
    created_at: datetime | None = None
    updated_at: datetime | None = None
    closed_at: datetime | None = None
    state: Nullable[OrderState] = ABSENT
    version: int | None = None
    total_money: Money | None = None
    total_tax_money: Money | None = None
    total_discount_money: Money | None = None
    total_tip_money: Money | None = None
    total_service_charge_money: Money | None = None
    ticket_name: Nullable[str] = ABSENT
    pricing_options: Nullable[OrderPricingOptions] = ABSENT
    rewards: list[OrderReward] | None = None
    net_amount_due_money: Money | None = None


@model
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

    uid: Nullable[str] = ABSENT
    type: Nullable[FulfillmentType] = ABSENT
    state: Nullable[FulfillmentState] = ABSENT
    line_item_application: FulfillmentFulfillmentLineItemApplication | None = None
    entries: list[FulfillmentFulfillmentEntry] | None = None
    metadata: Nullable[dict[str, str]] = ABSENT
    pickup_details: Nullable[FulfillmentPickupDetails] = ABSENT
    shipment_details: Nullable[FulfillmentShipmentDetails] = ABSENT
    delivery_details: Nullable[FulfillmentDeliveryDetails] = ABSENT
    in_store_details: FulfillmentInStoreDetails | None = None


@model
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

    recipient: Nullable[FulfillmentRecipient] = ABSENT
    schedule_type: Nullable[FulfillmentDeliveryDetailsOrderFulfillmentDeliveryDetailsScheduleType] = ABSENT
    placed_at: datetime | None = None
    deliver_at: Nullable[datetime] = ABSENT
    prep_time_duration: Nullable[str] = ABSENT
    delivery_window_duration: Nullable[str] = ABSENT
    note: Nullable[str] = ABSENT
    completed_at: Nullable[datetime] = ABSENT
    in_progress_at: datetime | None = None
    rejected_at: datetime | None = None
    ready_at: datetime | None = None
    delivered_at: datetime | None = None
    canceled_at: datetime | None = None
    cancel_reason: Nullable[str] = ABSENT
    courier_pickup_at: Nullable[datetime] = ABSENT
    courier_pickup_window_duration: Nullable[str] = ABSENT
    is_no_contact_delivery: Nullable[bool] = ABSENT
    dropoff_notes: Nullable[str] = ABSENT
    courier_provider_name: Nullable[str] = ABSENT
    courier_support_phone_number: Nullable[str] = ABSENT
    square_delivery_id: Nullable[str] = ABSENT
    external_delivery_id: Nullable[str] = ABSENT
    managed_delivery: Nullable[bool] = ABSENT


@model
class FulfillmentFulfillmentEntry(Model):
    """How much of a line one fulfillment is for.

    Attributes:
        uid: ID within this order. At most 60 characters.
        line_item_uid: The `uid` of a line item. Not empty.
        quantity: How much of it, as a decimal string. 1 to 12 characters.
        metadata: Up to 10 texts by key, 255 characters each; only the application that wrote them sees
            them.
    """

    uid: Nullable[str] = ABSENT
    line_item_uid: str
    quantity: str
    metadata: Nullable[dict[str, str]] = ABSENT


@model
class FulfillmentInStoreDetails(Model):
    """How a sale in the store went."""

    note: Nullable[str] = ABSENT
    recipient: FulfillmentRecipient | None = None
    placed_at: Nullable[datetime] = ABSENT
    completed_at: datetime | None = None
    in_progress_at: datetime | None = None
    prepared_at: datetime | None = None
    canceled_at: datetime | None = None


@model
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

    recipient: Nullable[FulfillmentRecipient] = ABSENT
    expires_at: Nullable[datetime] = ABSENT
    auto_complete_duration: Nullable[str] = ABSENT
    schedule_type: Nullable[FulfillmentPickupDetailsScheduleType] = ABSENT
    pickup_at: Nullable[datetime] = ABSENT
    pickup_window_duration: Nullable[str] = ABSENT
    prep_time_duration: Nullable[str] = ABSENT
    note: Nullable[str] = ABSENT
    placed_at: datetime | None = None
    accepted_at: datetime | None = None
    rejected_at: datetime | None = None
    ready_at: datetime | None = None
    expired_at: datetime | None = None
    picked_up_at: datetime | None = None
    canceled_at: datetime | None = None
    cancel_reason: Nullable[str] = ABSENT
    is_curbside_pickup: Nullable[bool] = ABSENT
    curbside_pickup_details: Nullable[FulfillmentPickupDetailsCurbsidePickupDetails] = ABSENT


@model
class FulfillmentPickupDetailsCurbsidePickupDetails(Model):
    """An order that is brought to the buyer's car.

    Attributes:
        curbside_details: Where and what the car is. At most 250 characters.
        buyer_arrived_at: When the buyer came and began to wait.
    """

    curbside_details: Nullable[str] = ABSENT
    buyer_arrived_at: Nullable[datetime] = ABSENT


@model
class FulfillmentRecipient(Model):
    """Who receives an order.

    Attributes:
        customer_id: ID of a customer, from whose profile the other fields are filled. At most 191
            characters.
        display_name: Name; goes before the customer's. At most 255 characters.
        email_address: Email address; goes before the customer's. At most 255 characters.
        phone_number: Phone number; goes before the customer's. At most 17 characters.
        address: Address; goes before the customer's.
    """

    customer_id: Nullable[str] = ABSENT
    display_name: Nullable[str] = ABSENT
    email_address: Nullable[str] = ABSENT
    phone_number: Nullable[str] = ABSENT
    address: Nullable[Address] = ABSENT


@model
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

    recipient: Nullable[FulfillmentRecipient] = ABSENT
    carrier: Nullable[str] = ABSENT
    shipping_note: Nullable[str] = ABSENT
    shipping_type: Nullable[str] = ABSENT
    tracking_number: Nullable[str] = ABSENT
    tracking_url: Nullable[str] = ABSENT
    placed_at: datetime | None = None
    in_progress_at: datetime | None = None
    packaged_at: datetime | None = None
    expected_shipped_at: Nullable[datetime] = ABSENT
    shipped_at: datetime | None = None
    canceled_at: Nullable[datetime] = ABSENT
    cancel_reason: Nullable[str] = ABSENT
    failed_at: datetime | None = None
    failure_reason: Nullable[str] = ABSENT


@model
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

    uid: Nullable[str] = ABSENT
    name: Nullable[str] = ABSENT
    quantity: str
    quantity_unit: Nullable[OrderQuantityUnit] = ABSENT
    note: Nullable[str] = ABSENT
    catalog_object_id: Nullable[str] = ABSENT
    catalog_version: Nullable[int] = ABSENT
    variation_name: Nullable[str] = ABSENT
    item_type: Nullable[OrderLineItemItemType] = ABSENT
    metadata: Nullable[dict[str, str]] = ABSENT
    modifiers: Nullable[list[OrderLineItemModifier]] = ABSENT
    applied_taxes: Nullable[list[OrderLineItemAppliedTax]] = ABSENT
    applied_discounts: Nullable[list[OrderLineItemAppliedDiscount]] = ABSENT
    applied_service_charges: Nullable[list[OrderLineItemAppliedServiceCharge]] = ABSENT
    base_price_money: Nullable[Money] = ABSENT
    variation_total_price_money: Money | None = None
    gross_sales_money: Money | None = None
    total_tax_money: Money | None = None
    total_discount_money: Money | None = None
    total_money: Money | None = None
    pricing_blocklists: Nullable[OrderLineItemPricingBlocklists] = ABSENT
    total_service_charge_money: Money | None = None


@model
class OrderLineItemAppliedDiscount(Model):
    """A discount on one line.

    Attributes:
        uid: ID within this order. At most 60 characters.
        discount_uid: The `uid` of one of the order's `discounts`; fixed. 1 to 60 characters.
        applied_money: What it takes off the line.
    """

    uid: Nullable[str] = ABSENT
    discount_uid: str
    applied_money: Money | None = None


@model
class OrderLineItemAppliedServiceCharge(Model):
    """A service charge on one line.

    Attributes:
        uid: ID within this order. At most 60 characters.
        service_charge_uid: The `uid` of one of the order's `service_charges`; fixed. 1 to 60 characters.
        applied_money: What it adds to the line.
    """

    uid: Nullable[str] = ABSENT
    service_charge_uid: str
    applied_money: Money | None = None


@model
class OrderLineItemAppliedTax(Model):
    """A tax on one line.

    Attributes:
        uid: ID within this order. At most 60 characters.
        tax_uid: The `uid` of one of the order's `taxes`; fixed. 1 to 60 characters.
        applied_money: The tax on the line.
        auto_applied: Whether Square applied it by its own rules.
    """

    uid: Nullable[str] = ABSENT
    tax_uid: str
    applied_money: Money | None = None
    auto_applied: bool | None = None


@model
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

    uid: Nullable[str] = ABSENT
    catalog_object_id: Nullable[str] = ABSENT
    catalog_version: Nullable[int] = ABSENT
    name: Nullable[str] = ABSENT
    type: Nullable[OrderLineItemDiscountType] = ABSENT
    percentage: Nullable[str] = ABSENT
    amount_money: Nullable[Money] = ABSENT
    applied_money: Nullable[Money] = ABSENT
    metadata: Nullable[dict[str, str]] = ABSENT
    scope: Nullable[OrderLineItemDiscountScope] = ABSENT
    reward_ids: list[str] | None = None
    pricing_rule_id: str | None = None


@model
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

    uid: Nullable[str] = ABSENT
    catalog_object_id: Nullable[str] = ABSENT
    catalog_version: Nullable[int] = ABSENT
    name: Nullable[str] = ABSENT
    quantity: Nullable[str] = ABSENT
    base_price_money: Nullable[Money] = ABSENT
    total_price_money: Money | None = None
    metadata: Nullable[dict[str, str]] = ABSENT
    parent_modifier_uid: Nullable[str] = ABSENT


@model
class OrderLineItemPricingBlocklists(Model):
    """Discounts and taxes that a line must not get by itself.

    Attributes:
        blocked_discounts: Discounts that must not apply by themselves.
        blocked_taxes: Taxes that must not apply by themselves.
        blocked_service_charges: Service charges that must not apply.
    """

    blocked_discounts: Nullable[list[OrderLineItemPricingBlocklistsBlockedDiscount]] = ABSENT
    blocked_taxes: Nullable[list[OrderLineItemPricingBlocklistsBlockedTax]] = ABSENT
    blocked_service_charges: Nullable[list[OrderLineItemPricingBlocklistsBlockedServiceCharge]] = ABSENT


@model
class OrderLineItemPricingBlocklistsBlockedDiscount(Model):
    """A discount that a line must not get by itself.

    Attributes:
        uid: ID within this order. At most 60 characters.
        discount_uid: The `uid` of a discount that is not from the catalog. At most 60 characters.
        discount_catalog_object_id: ID of a discount from the catalog. At most 192 characters.
    """

    uid: Nullable[str] = ABSENT
    discount_uid: Nullable[str] = ABSENT
    discount_catalog_object_id: Nullable[str] = ABSENT


@model
class OrderLineItemPricingBlocklistsBlockedServiceCharge(Model):
    """Schema `OrderLineItemPricingBlocklistsBlockedServiceCharge`."""

    uid: Nullable[str] = ABSENT
    service_charge_uid: Nullable[str] = ABSENT
    service_charge_catalog_object_id: Nullable[str] = ABSENT


@model
class OrderLineItemPricingBlocklistsBlockedTax(Model):
    """A tax that a line must not get by itself.

    Attributes:
        uid: ID within this order. At most 60 characters.
        tax_uid: The `uid` of a tax that is not from the catalog. At most 60 characters.
        tax_catalog_object_id: ID of a tax from the catalog. At most 192 characters.
    """

    uid: Nullable[str] = ABSENT
    tax_uid: Nullable[str] = ABSENT
    tax_catalog_object_id: Nullable[str] = ABSENT


@model
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

    uid: Nullable[str] = ABSENT
    catalog_object_id: Nullable[str] = ABSENT
    catalog_version: Nullable[int] = ABSENT
    name: Nullable[str] = ABSENT
    type: Nullable[OrderLineItemTaxType] = ABSENT
    percentage: Nullable[str] = ABSENT
    metadata: Nullable[dict[str, str]] = ABSENT
    applied_money: Nullable[Money] = ABSENT
    scope: Nullable[OrderLineItemTaxScope] = ABSENT
    auto_applied: bool | None = None


@model
class OrderMoneyAmounts(Model):
    """Sums of an order or a return.

    Attributes:
        total_money: Total.
        tax_money: Taxes.
        discount_money: Discounts.
        tip_money: Tips.
        service_charge_money: Service charges.
    """

    total_money: Nullable[Money] = ABSENT
    tax_money: Nullable[Money] = ABSENT
    discount_money: Nullable[Money] = ABSENT
    tip_money: Nullable[Money] = ABSENT
    service_charge_money: Nullable[Money] = ABSENT


@model
class OrderPricingOptions(Model):
    """What of the catalog applies to an order by itself.

    Attributes:
        auto_apply_discounts: Whether the catalog's pricing rules add discounts by themselves.
        auto_apply_taxes: Whether the catalog's rules add taxes by themselves.
    """

    auto_apply_discounts: Nullable[bool] = ABSENT
    auto_apply_taxes: Nullable[bool] = ABSENT


@model
class OrderQuantityUnit(Model):
    """In what and how exactly a quantity is measured.

    Attributes:
        measurement_unit: Unit.
        precision: Number of decimals, 0 to 5.
        catalog_object_id: ID of the unit in the catalog, if it stands there.
        catalog_version: Version of that catalog object.
    """

    measurement_unit: Nullable[MeasurementUnit] = ABSENT
    precision: Nullable[int] = ABSENT
    catalog_object_id: Nullable[str] = ABSENT
    catalog_version: Nullable[int] = ABSENT


@model
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

    uid: Nullable[str] = ABSENT
    source_order_id: Nullable[str] = ABSENT
    return_line_items: Nullable[list[OrderReturnLineItem]] = ABSENT
    return_service_charges: Nullable[list[OrderReturnServiceCharge]] = ABSENT
    return_taxes: list[OrderReturnTax] | None = None
    return_discounts: list[OrderReturnDiscount] | None = None
    return_tips: Nullable[list[OrderReturnTip]] = ABSENT
    rounding_adjustment: Nullable[OrderRoundingAdjustment] = ABSENT
    return_amounts: Nullable[OrderMoneyAmounts] = ABSENT


@model
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

    uid: Nullable[str] = ABSENT
    source_discount_uid: Nullable[str] = ABSENT
    catalog_object_id: Nullable[str] = ABSENT
    catalog_version: Nullable[int] = ABSENT
    name: Nullable[str] = ABSENT
    type: Nullable[OrderLineItemDiscountType] = ABSENT
    percentage: Nullable[str] = ABSENT
    amount_money: Nullable[Money] = ABSENT
    applied_money: Money | None = None
    scope: Nullable[OrderLineItemDiscountScope] = ABSENT


@model
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

    uid: Nullable[str] = ABSENT
    source_line_item_uid: Nullable[str] = ABSENT
    name: Nullable[str] = ABSENT
    quantity: str
    quantity_unit: Nullable[OrderQuantityUnit] = ABSENT
    note: Nullable[str] = ABSENT
    catalog_object_id: Nullable[str] = ABSENT
    catalog_version: Nullable[int] = ABSENT
    variation_name: Nullable[str] = ABSENT
    item_type: Nullable[OrderLineItemItemType] = ABSENT
    return_modifiers: Nullable[list[OrderReturnLineItemModifier]] = ABSENT
    applied_taxes: Nullable[list[OrderLineItemAppliedTax]] = ABSENT
    applied_discounts: Nullable[list[OrderLineItemAppliedDiscount]] = ABSENT
    base_price_money: Nullable[Money] = ABSENT
    variation_total_price_money: Money | None = None
    gross_return_money: Money | None = None
    total_tax_money: Money | None = None
    total_discount_money: Money | None = None
    total_money: Money | None = None
    applied_service_charges: Nullable[list[OrderLineItemAppliedServiceCharge]] = ABSENT
    total_service_charge_money: Money | None = None


@model
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

    uid: Nullable[str] = ABSENT
    source_modifier_uid: Nullable[str] = ABSENT
    catalog_object_id: Nullable[str] = ABSENT
    catalog_version: Nullable[int] = ABSENT
    name: Nullable[str] = ABSENT
    base_price_money: Nullable[Money] = ABSENT
    total_price_money: Money | None = None
    quantity: Nullable[str] = ABSENT


@model
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

    uid: Nullable[str] = ABSENT
    source_service_charge_uid: Nullable[str] = ABSENT
    name: Nullable[str] = ABSENT
    catalog_object_id: Nullable[str] = ABSENT
    catalog_version: Nullable[int] = ABSENT
    percentage: Nullable[str] = ABSENT
    amount_money: Nullable[Money] = ABSENT
    applied_money: Money | None = None
    total_money: Money | None = None
    total_tax_money: Money | None = None
    calculation_phase: OrderServiceChargeCalculationPhase | None = None
    taxable: Nullable[bool] = ABSENT
    applied_taxes: Nullable[list[OrderLineItemAppliedTax]] = ABSENT
    treatment_type: Nullable[OrderServiceChargeTreatmentType] = ABSENT
    scope: Nullable[OrderServiceChargeScope] = ABSENT
    type: OrderServiceChargeType | None = None


@model
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

    uid: Nullable[str] = ABSENT
    source_tax_uid: Nullable[str] = ABSENT
    catalog_object_id: Nullable[str] = ABSENT
    catalog_version: Nullable[int] = ABSENT
    name: Nullable[str] = ABSENT
    type: Nullable[OrderLineItemTaxType] = ABSENT
    percentage: Nullable[str] = ABSENT
    applied_money: Money | None = None
    scope: Nullable[OrderLineItemTaxScope] = ABSENT


@model
class OrderReturnTip(Model):
    """A tip that is given back.

    Attributes:
        uid: ID within this order. At most 60 characters.
        applied_money: The tip that is given back.
        source_tender_uid: The `uid` of the tender in the order of the sale. At most 192 characters.
        source_tender_id: ID of the tender in the order of the sale. At most 192 characters.
    """

    uid: Nullable[str] = ABSENT
    applied_money: Money | None = None
    source_tender_uid: Nullable[str] = ABSENT
    source_tender_id: Nullable[str] = ABSENT


@model
class OrderRoundingAdjustment(Model):
    """A rounding for payment in cash.

    Attributes:
        uid: ID within this order. At most 60 characters.
        name: Name.
        amount_money: What rounding adds, or takes off where it is negative.
    """

    uid: Nullable[str] = ABSENT
    name: Nullable[str] = ABSENT
    amount_money: Nullable[Money] = ABSENT


@model
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

    uid: Nullable[str] = ABSENT
    name: Nullable[str] = ABSENT
    catalog_object_id: Nullable[str] = ABSENT
    catalog_version: Nullable[int] = ABSENT
    percentage: Nullable[str] = ABSENT
    amount_money: Nullable[Money] = ABSENT
    applied_money: Money | None = None
    total_money: Money | None = None
    total_tax_money: Money | None = None
    calculation_phase: Nullable[OrderServiceChargeCalculationPhase] = ABSENT
    taxable: Nullable[bool] = ABSENT
    applied_taxes: Nullable[list[OrderLineItemAppliedTax]] = ABSENT
    metadata: Nullable[dict[str, str]] = ABSENT
    type: OrderServiceChargeType | None = None
    treatment_type: Nullable[OrderServiceChargeTreatmentType] = ABSENT
    scope: Nullable[OrderServiceChargeScope] = ABSENT


@model
class OrderSource(Model):
    """Where an order comes from.

    Attributes:
        name: Name of the source; by default that of the application.
    """

    name: Nullable[str] = ABSENT
