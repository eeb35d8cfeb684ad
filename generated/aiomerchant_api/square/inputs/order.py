"""Mappings given for Order, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Required

    from ..inputs.fulfillment_recipient import FulfillmentRecipientDict
    from ..inputs.money import MoneyDict
    from ..inputs.order_line_item_applied_discount import OrderLineItemAppliedDiscountDict
    from ..inputs.order_line_item_applied_service_charge import OrderLineItemAppliedServiceChargeDict
    from ..inputs.order_line_item_applied_tax import OrderLineItemAppliedTaxDict
    from ..inputs.order_money_amounts import OrderMoneyAmountsDict
    from ..inputs.order_quantity_unit import OrderQuantityUnitDict
    from ..inputs.order_reward import OrderRewardDict
    from ..inputs.order_rounding_adjustment import OrderRoundingAdjustmentDict
    from ..inputs.refund import RefundDict
    from ..inputs.tender import TenderDict
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
    from ..models.order import (
        Fulfillment,
        FulfillmentDeliveryDetails,
        FulfillmentFulfillmentEntry,
        FulfillmentInStoreDetails,
        FulfillmentPickupDetails,
        FulfillmentPickupDetailsCurbsidePickupDetails,
        FulfillmentShipmentDetails,
        OrderLineItem,
        OrderLineItemDiscount,
        OrderLineItemModifier,
        OrderLineItemPricingBlocklists,
        OrderLineItemPricingBlocklistsBlockedDiscount,
        OrderLineItemPricingBlocklistsBlockedServiceCharge,
        OrderLineItemPricingBlocklistsBlockedTax,
        OrderLineItemTax,
        OrderPricingOptions,
        OrderReturn,
        OrderReturnDiscount,
        OrderReturnLineItem,
        OrderReturnLineItemModifier,
        OrderReturnServiceCharge,
        OrderReturnTax,
        OrderReturnTip,
        OrderServiceCharge,
        OrderSource,
    )
    from ..models.order_line_item_applied_discount import OrderLineItemAppliedDiscount
    from ..models.order_line_item_applied_service_charge import OrderLineItemAppliedServiceCharge
    from ..models.order_line_item_applied_tax import OrderLineItemAppliedTax
    from ..models.order_money_amounts import OrderMoneyAmounts
    from ..models.order_quantity_unit import OrderQuantityUnit
    from ..models.order_reward import OrderReward
    from ..models.order_rounding_adjustment import OrderRoundingAdjustment
    from ..models.refund import Refund
    from ..models.tender import Tender


class OrderDict(TypedDict, total=False):
    id: str | None
    location_id: Required[str]
    reference_id: str | None
    source: OrderSource | OrderSourceDict | None
    customer_id: str | None
    line_items: Sequence[OrderLineItem | OrderLineItemDict] | None
    taxes: Sequence[OrderLineItemTax | OrderLineItemTaxDict] | None
    discounts: Sequence[OrderLineItemDiscount | OrderLineItemDiscountDict] | None
    service_charges: Sequence[OrderServiceCharge | OrderServiceChargeDict] | None
    fulfillments: Sequence[Fulfillment | FulfillmentDict] | None
    returns: Sequence[OrderReturn | OrderReturnDict] | None
    return_amounts: OrderMoneyAmounts | OrderMoneyAmountsDict | None
    net_amounts: OrderMoneyAmounts | OrderMoneyAmountsDict | None
    rounding_adjustment: OrderRoundingAdjustment | OrderRoundingAdjustmentDict | None
    tenders: Sequence[Tender | TenderDict] | None
    refunds: Sequence[Refund | RefundDict] | None
    metadata: Mapping[str, str] | None
    created_at: datetime | None
    updated_at: datetime | None
    closed_at: datetime | None
    state: OrderState | None
    version: int | None
    total_money: Money | MoneyDict | None
    total_tax_money: Money | MoneyDict | None
    total_discount_money: Money | MoneyDict | None
    total_tip_money: Money | MoneyDict | None
    total_service_charge_money: Money | MoneyDict | None
    ticket_name: str | None
    pricing_options: OrderPricingOptions | OrderPricingOptionsDict | None
    rewards: Sequence[OrderReward | OrderRewardDict] | None
    net_amount_due_money: Money | MoneyDict | None


class FulfillmentDict(TypedDict, total=False):
    uid: str | None
    type: FulfillmentType | None
    state: FulfillmentState | None
    line_item_application: FulfillmentFulfillmentLineItemApplication | None
    entries: Sequence[FulfillmentFulfillmentEntry | FulfillmentFulfillmentEntryDict] | None
    metadata: Mapping[str, str] | None
    pickup_details: FulfillmentPickupDetails | FulfillmentPickupDetailsDict | None
    shipment_details: FulfillmentShipmentDetails | FulfillmentShipmentDetailsDict | None
    delivery_details: FulfillmentDeliveryDetails | FulfillmentDeliveryDetailsDict | None
    in_store_details: FulfillmentInStoreDetails | FulfillmentInStoreDetailsDict | None


class FulfillmentDeliveryDetailsDict(TypedDict, total=False):
    recipient: FulfillmentRecipient | FulfillmentRecipientDict | None
    schedule_type: FulfillmentDeliveryDetailsOrderFulfillmentDeliveryDetailsScheduleType | None
    placed_at: datetime | None
    deliver_at: datetime | None
    prep_time_duration: str | None
    delivery_window_duration: str | None
    note: str | None
    completed_at: datetime | None
    in_progress_at: datetime | None
    rejected_at: datetime | None
    ready_at: datetime | None
    delivered_at: datetime | None
    canceled_at: datetime | None
    cancel_reason: str | None
    courier_pickup_at: datetime | None
    courier_pickup_window_duration: str | None
    is_no_contact_delivery: bool | None
    dropoff_notes: str | None
    courier_provider_name: str | None
    courier_support_phone_number: str | None
    square_delivery_id: str | None
    external_delivery_id: str | None
    managed_delivery: bool | None


class FulfillmentFulfillmentEntryDict(TypedDict, total=False):
    uid: str | None
    line_item_uid: Required[str]
    quantity: Required[str]
    metadata: Mapping[str, str] | None


class FulfillmentInStoreDetailsDict(TypedDict, total=False):
    note: str | None
    recipient: FulfillmentRecipient | FulfillmentRecipientDict | None
    placed_at: datetime | None
    completed_at: datetime | None
    in_progress_at: datetime | None
    prepared_at: datetime | None
    canceled_at: datetime | None


class FulfillmentPickupDetailsDict(TypedDict, total=False):
    recipient: FulfillmentRecipient | FulfillmentRecipientDict | None
    expires_at: datetime | None
    auto_complete_duration: str | None
    schedule_type: FulfillmentPickupDetailsScheduleType | None
    pickup_at: datetime | None
    pickup_window_duration: str | None
    prep_time_duration: str | None
    note: str | None
    placed_at: datetime | None
    accepted_at: datetime | None
    rejected_at: datetime | None
    ready_at: datetime | None
    expired_at: datetime | None
    picked_up_at: datetime | None
    canceled_at: datetime | None
    cancel_reason: str | None
    is_curbside_pickup: bool | None
    curbside_pickup_details: (
        FulfillmentPickupDetailsCurbsidePickupDetails
        | FulfillmentPickupDetailsCurbsidePickupDetailsDict
        | None
    )


class FulfillmentPickupDetailsCurbsidePickupDetailsDict(TypedDict, total=False):
    curbside_details: str | None
    buyer_arrived_at: datetime | None


class FulfillmentShipmentDetailsDict(TypedDict, total=False):
    recipient: FulfillmentRecipient | FulfillmentRecipientDict | None
    carrier: str | None
    shipping_note: str | None
    shipping_type: str | None
    tracking_number: str | None
    tracking_url: str | None
    placed_at: datetime | None
    in_progress_at: datetime | None
    packaged_at: datetime | None
    expected_shipped_at: datetime | None
    shipped_at: datetime | None
    canceled_at: datetime | None
    cancel_reason: str | None
    failed_at: datetime | None
    failure_reason: str | None


class OrderLineItemDict(TypedDict, total=False):
    uid: str | None
    name: str | None
    quantity: Required[str]
    quantity_unit: OrderQuantityUnit | OrderQuantityUnitDict | None
    note: str | None
    catalog_object_id: str | None
    catalog_version: int | None
    variation_name: str | None
    item_type: OrderLineItemItemType | None
    metadata: Mapping[str, str] | None
    modifiers: Sequence[OrderLineItemModifier | OrderLineItemModifierDict] | None
    applied_taxes: Sequence[OrderLineItemAppliedTax | OrderLineItemAppliedTaxDict] | None
    applied_discounts: Sequence[OrderLineItemAppliedDiscount | OrderLineItemAppliedDiscountDict] | None
    applied_service_charges: (
        Sequence[OrderLineItemAppliedServiceCharge | OrderLineItemAppliedServiceChargeDict] | None
    )
    base_price_money: Money | MoneyDict | None
    variation_total_price_money: Money | MoneyDict | None
    gross_sales_money: Money | MoneyDict | None
    total_tax_money: Money | MoneyDict | None
    total_discount_money: Money | MoneyDict | None
    total_money: Money | MoneyDict | None
    pricing_blocklists: OrderLineItemPricingBlocklists | OrderLineItemPricingBlocklistsDict | None
    total_service_charge_money: Money | MoneyDict | None


class OrderLineItemDiscountDict(TypedDict, total=False):
    uid: str | None
    catalog_object_id: str | None
    catalog_version: int | None
    name: str | None
    type: OrderLineItemDiscountType | None
    percentage: str | None
    amount_money: Money | MoneyDict | None
    applied_money: Money | MoneyDict | None
    metadata: Mapping[str, str] | None
    scope: OrderLineItemDiscountScope | None
    reward_ids: Sequence[str] | None
    pricing_rule_id: str | None


class OrderLineItemModifierDict(TypedDict, total=False):
    uid: str | None
    catalog_object_id: str | None
    catalog_version: int | None
    name: str | None
    quantity: str | None
    base_price_money: Money | MoneyDict | None
    total_price_money: Money | MoneyDict | None
    metadata: Mapping[str, str] | None
    parent_modifier_uid: str | None


class OrderLineItemPricingBlocklistsDict(TypedDict, total=False):
    blocked_discounts: (
        Sequence[
            OrderLineItemPricingBlocklistsBlockedDiscount | OrderLineItemPricingBlocklistsBlockedDiscountDict
        ]
        | None
    )
    blocked_taxes: (
        Sequence[OrderLineItemPricingBlocklistsBlockedTax | OrderLineItemPricingBlocklistsBlockedTaxDict]
        | None
    )
    blocked_service_charges: (
        Sequence[
            OrderLineItemPricingBlocklistsBlockedServiceCharge
            | OrderLineItemPricingBlocklistsBlockedServiceChargeDict
        ]
        | None
    )


class OrderLineItemPricingBlocklistsBlockedDiscountDict(TypedDict, total=False):
    uid: str | None
    discount_uid: str | None
    discount_catalog_object_id: str | None


class OrderLineItemPricingBlocklistsBlockedServiceChargeDict(TypedDict, total=False):
    uid: str | None
    service_charge_uid: str | None
    service_charge_catalog_object_id: str | None


class OrderLineItemPricingBlocklistsBlockedTaxDict(TypedDict, total=False):
    uid: str | None
    tax_uid: str | None
    tax_catalog_object_id: str | None


class OrderLineItemTaxDict(TypedDict, total=False):
    uid: str | None
    catalog_object_id: str | None
    catalog_version: int | None
    name: str | None
    type: OrderLineItemTaxType | None
    percentage: str | None
    metadata: Mapping[str, str] | None
    applied_money: Money | MoneyDict | None
    scope: OrderLineItemTaxScope | None
    auto_applied: bool | None


class OrderPricingOptionsDict(TypedDict, total=False):
    auto_apply_discounts: bool | None
    auto_apply_taxes: bool | None


class OrderReturnDict(TypedDict, total=False):
    uid: str | None
    source_order_id: str | None
    return_line_items: Sequence[OrderReturnLineItem | OrderReturnLineItemDict] | None
    return_service_charges: Sequence[OrderReturnServiceCharge | OrderReturnServiceChargeDict] | None
    return_taxes: Sequence[OrderReturnTax | OrderReturnTaxDict] | None
    return_discounts: Sequence[OrderReturnDiscount | OrderReturnDiscountDict] | None
    return_tips: Sequence[OrderReturnTip | OrderReturnTipDict] | None
    rounding_adjustment: OrderRoundingAdjustment | OrderRoundingAdjustmentDict | None
    return_amounts: OrderMoneyAmounts | OrderMoneyAmountsDict | None


class OrderReturnDiscountDict(TypedDict, total=False):
    uid: str | None
    source_discount_uid: str | None
    catalog_object_id: str | None
    catalog_version: int | None
    name: str | None
    type: OrderLineItemDiscountType | None
    percentage: str | None
    amount_money: Money | MoneyDict | None
    applied_money: Money | MoneyDict | None
    scope: OrderLineItemDiscountScope | None


class OrderReturnLineItemDict(TypedDict, total=False):
    uid: str | None
    source_line_item_uid: str | None
    name: str | None
    quantity: Required[str]
    quantity_unit: OrderQuantityUnit | OrderQuantityUnitDict | None
    note: str | None
    catalog_object_id: str | None
    catalog_version: int | None
    variation_name: str | None
    item_type: OrderLineItemItemType | None
    return_modifiers: Sequence[OrderReturnLineItemModifier | OrderReturnLineItemModifierDict] | None
    applied_taxes: Sequence[OrderLineItemAppliedTax | OrderLineItemAppliedTaxDict] | None
    applied_discounts: Sequence[OrderLineItemAppliedDiscount | OrderLineItemAppliedDiscountDict] | None
    base_price_money: Money | MoneyDict | None
    variation_total_price_money: Money | MoneyDict | None
    gross_return_money: Money | MoneyDict | None
    total_tax_money: Money | MoneyDict | None
    total_discount_money: Money | MoneyDict | None
    total_money: Money | MoneyDict | None
    applied_service_charges: (
        Sequence[OrderLineItemAppliedServiceCharge | OrderLineItemAppliedServiceChargeDict] | None
    )
    total_service_charge_money: Money | MoneyDict | None


class OrderReturnLineItemModifierDict(TypedDict, total=False):
    uid: str | None
    source_modifier_uid: str | None
    catalog_object_id: str | None
    catalog_version: int | None
    name: str | None
    base_price_money: Money | MoneyDict | None
    total_price_money: Money | MoneyDict | None
    quantity: str | None


class OrderReturnServiceChargeDict(TypedDict, total=False):
    uid: str | None
    source_service_charge_uid: str | None
    name: str | None
    catalog_object_id: str | None
    catalog_version: int | None
    percentage: str | None
    amount_money: Money | MoneyDict | None
    applied_money: Money | MoneyDict | None
    total_money: Money | MoneyDict | None
    total_tax_money: Money | MoneyDict | None
    calculation_phase: OrderServiceChargeCalculationPhase | None
    taxable: bool | None
    applied_taxes: Sequence[OrderLineItemAppliedTax | OrderLineItemAppliedTaxDict] | None
    treatment_type: OrderServiceChargeTreatmentType | None
    scope: OrderServiceChargeScope | None
    type: OrderServiceChargeType | None


class OrderReturnTaxDict(TypedDict, total=False):
    uid: str | None
    source_tax_uid: str | None
    catalog_object_id: str | None
    catalog_version: int | None
    name: str | None
    type: OrderLineItemTaxType | None
    percentage: str | None
    applied_money: Money | MoneyDict | None
    scope: OrderLineItemTaxScope | None


class OrderReturnTipDict(TypedDict, total=False):
    uid: str | None
    applied_money: Money | MoneyDict | None
    source_tender_uid: str | None
    source_tender_id: str | None


class OrderServiceChargeDict(TypedDict, total=False):
    uid: str | None
    name: str | None
    catalog_object_id: str | None
    catalog_version: int | None
    percentage: str | None
    amount_money: Money | MoneyDict | None
    applied_money: Money | MoneyDict | None
    total_money: Money | MoneyDict | None
    total_tax_money: Money | MoneyDict | None
    calculation_phase: OrderServiceChargeCalculationPhase | None
    taxable: bool | None
    applied_taxes: Sequence[OrderLineItemAppliedTax | OrderLineItemAppliedTaxDict] | None
    metadata: Mapping[str, str] | None
    type: OrderServiceChargeType | None
    treatment_type: OrderServiceChargeTreatmentType | None
    scope: OrderServiceChargeScope | None


class OrderSourceDict(TypedDict, total=False):
    name: str | None
