"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from aiomerchant_core import Null

    from ..inputs.address import AddressDict
    from ..inputs.custom import CustomAttributeDict
    from ..inputs.measurement import MeasurementUnitDict
    from ..inputs.money import MoneyDict
    from ..inputs.refund import RefundDict
    from ..inputs.tender import TenderDict
    from ..inputs.time import TimeRangeDict
    from ..models.address import Address
    from ..models.custom_attribute import CustomAttribute
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
        SearchOrdersSortField,
        SortOrder,
    )
    from ..models.measurement_unit import MeasurementUnit
    from ..models.money import Money
    from ..models.order import (
        Fulfillment,
        FulfillmentDeliveryDetails,
        FulfillmentFulfillmentEntry,
        FulfillmentInStoreDetails,
        FulfillmentPickupDetails,
        FulfillmentPickupDetailsCurbsidePickupDetails,
        FulfillmentRecipient,
        FulfillmentShipmentDetails,
        OrderLineItem,
        OrderLineItemAppliedDiscount,
        OrderLineItemAppliedServiceCharge,
        OrderLineItemAppliedTax,
        OrderLineItemDiscount,
        OrderLineItemModifier,
        OrderLineItemPricingBlocklists,
        OrderLineItemPricingBlocklistsBlockedDiscount,
        OrderLineItemPricingBlocklistsBlockedServiceCharge,
        OrderLineItemPricingBlocklistsBlockedTax,
        OrderLineItemTax,
        OrderMoneyAmounts,
        OrderPricingOptions,
        OrderQuantityUnit,
        OrderReturn,
        OrderReturnDiscount,
        OrderReturnLineItem,
        OrderReturnLineItemModifier,
        OrderReturnServiceCharge,
        OrderReturnTax,
        OrderReturnTip,
        OrderRoundingAdjustment,
        OrderServiceCharge,
        OrderSource,
    )
    from ..models.order_reward import OrderReward
    from ..models.orders_bodies import (
        SearchOrdersCustomerFilter,
        SearchOrdersDateTimeFilter,
        SearchOrdersFilter,
        SearchOrdersFulfillmentFilter,
        SearchOrdersSort,
        SearchOrdersSourceFilter,
        SearchOrdersStateFilter,
    )
    from ..models.refund import Refund
    from ..models.tender import Tender
    from ..models.time_range import TimeRange


class BulkDeleteOrderCustomAttributesRequestDeleteCustomAttributeDict(TypedDict, total=False):
    key: str | None
    order_id: Required[str]


class BulkUpsertOrderCustomAttributesRequestUpsertCustomAttributeDict(TypedDict, total=False):
    custom_attribute: Required[CustomAttribute | CustomAttributeDict]
    idempotency_key: str | Null | None
    order_id: Required[str]


class FulfillmentDict(TypedDict, total=False):
    uid: str | Null | None
    type: FulfillmentType | Null | None
    state: FulfillmentState | Null | None
    line_item_application: FulfillmentFulfillmentLineItemApplication | None
    entries: Sequence[FulfillmentFulfillmentEntry | FulfillmentFulfillmentEntryDict] | None
    metadata: Mapping[str, str] | Null | None
    pickup_details: FulfillmentPickupDetails | FulfillmentPickupDetailsDict | Null | None
    shipment_details: FulfillmentShipmentDetails | FulfillmentShipmentDetailsDict | Null | None
    delivery_details: FulfillmentDeliveryDetails | FulfillmentDeliveryDetailsDict | Null | None
    in_store_details: FulfillmentInStoreDetails | FulfillmentInStoreDetailsDict | None


class FulfillmentDeliveryDetailsDict(TypedDict, total=False):
    recipient: FulfillmentRecipient | FulfillmentRecipientDict | Null | None
    schedule_type: FulfillmentDeliveryDetailsOrderFulfillmentDeliveryDetailsScheduleType | Null | None
    placed_at: datetime | None
    deliver_at: datetime | Null | None
    prep_time_duration: str | Null | None
    delivery_window_duration: str | Null | None
    note: str | Null | None
    completed_at: datetime | Null | None
    in_progress_at: datetime | None
    rejected_at: datetime | None
    ready_at: datetime | None
    delivered_at: datetime | None
    canceled_at: datetime | None
    cancel_reason: str | Null | None
    courier_pickup_at: datetime | Null | None
    courier_pickup_window_duration: str | Null | None
    is_no_contact_delivery: bool | Null | None
    dropoff_notes: str | Null | None
    courier_provider_name: str | Null | None
    courier_support_phone_number: str | Null | None
    square_delivery_id: str | Null | None
    external_delivery_id: str | Null | None
    managed_delivery: bool | Null | None


class FulfillmentFulfillmentEntryDict(TypedDict, total=False):
    uid: str | Null | None
    line_item_uid: Required[str]
    quantity: Required[str]
    metadata: Mapping[str, str] | Null | None


class FulfillmentInStoreDetailsDict(TypedDict, total=False):
    note: str | Null | None
    recipient: FulfillmentRecipient | FulfillmentRecipientDict | None
    placed_at: datetime | Null | None
    completed_at: datetime | None
    in_progress_at: datetime | None
    prepared_at: datetime | None
    canceled_at: datetime | None


class FulfillmentPickupDetailsDict(TypedDict, total=False):
    recipient: FulfillmentRecipient | FulfillmentRecipientDict | Null | None
    expires_at: datetime | Null | None
    auto_complete_duration: str | Null | None
    schedule_type: FulfillmentPickupDetailsScheduleType | Null | None
    pickup_at: datetime | Null | None
    pickup_window_duration: str | Null | None
    prep_time_duration: str | Null | None
    note: str | Null | None
    placed_at: datetime | None
    accepted_at: datetime | None
    rejected_at: datetime | None
    ready_at: datetime | None
    expired_at: datetime | None
    picked_up_at: datetime | None
    canceled_at: datetime | None
    cancel_reason: str | Null | None
    is_curbside_pickup: bool | Null | None
    curbside_pickup_details: (
        FulfillmentPickupDetailsCurbsidePickupDetails
        | FulfillmentPickupDetailsCurbsidePickupDetailsDict
        | Null
        | None
    )


class FulfillmentPickupDetailsCurbsidePickupDetailsDict(TypedDict, total=False):
    curbside_details: str | Null | None
    buyer_arrived_at: datetime | Null | None


class FulfillmentRecipientDict(TypedDict, total=False):
    customer_id: str | Null | None
    display_name: str | Null | None
    email_address: str | Null | None
    phone_number: str | Null | None
    address: Address | AddressDict | Null | None


class FulfillmentShipmentDetailsDict(TypedDict, total=False):
    recipient: FulfillmentRecipient | FulfillmentRecipientDict | Null | None
    carrier: str | Null | None
    shipping_note: str | Null | None
    shipping_type: str | Null | None
    tracking_number: str | Null | None
    tracking_url: str | Null | None
    placed_at: datetime | None
    in_progress_at: datetime | None
    packaged_at: datetime | None
    expected_shipped_at: datetime | Null | None
    shipped_at: datetime | None
    canceled_at: datetime | Null | None
    cancel_reason: str | Null | None
    failed_at: datetime | None
    failure_reason: str | Null | None


class OrderDict(TypedDict, total=False):
    id: str | None
    location_id: Required[str]
    reference_id: str | Null | None
    source: OrderSource | OrderSourceDict | Null | None
    customer_id: str | Null | None
    line_items: Sequence[OrderLineItem | OrderLineItemDict] | Null | None
    taxes: Sequence[OrderLineItemTax | OrderLineItemTaxDict] | Null | None
    discounts: Sequence[OrderLineItemDiscount | OrderLineItemDiscountDict] | Null | None
    service_charges: Sequence[OrderServiceCharge | OrderServiceChargeDict] | Null | None
    fulfillments: Sequence[Fulfillment | FulfillmentDict] | Null | None
    returns: Sequence[OrderReturn | OrderReturnDict] | None
    return_amounts: OrderMoneyAmounts | OrderMoneyAmountsDict | None
    net_amounts: OrderMoneyAmounts | OrderMoneyAmountsDict | None
    rounding_adjustment: OrderRoundingAdjustment | OrderRoundingAdjustmentDict | None
    tenders: Sequence[Tender | TenderDict] | None
    refunds: Sequence[Refund | RefundDict] | None
    metadata: Mapping[str, str] | Null | None
    created_at: datetime | None
    updated_at: datetime | None
    closed_at: datetime | None
    state: OrderState | Null | None
    version: int | None
    total_money: Money | MoneyDict | None
    total_tax_money: Money | MoneyDict | None
    total_discount_money: Money | MoneyDict | None
    total_tip_money: Money | MoneyDict | None
    total_service_charge_money: Money | MoneyDict | None
    ticket_name: str | Null | None
    pricing_options: OrderPricingOptions | OrderPricingOptionsDict | Null | None
    rewards: Sequence[OrderReward | OrderRewardDict] | None
    net_amount_due_money: Money | MoneyDict | None


class OrderLineItemDict(TypedDict, total=False):
    uid: str | Null | None
    name: str | Null | None
    quantity: Required[str]
    quantity_unit: OrderQuantityUnit | OrderQuantityUnitDict | Null | None
    note: str | Null | None
    catalog_object_id: str | Null | None
    catalog_version: int | Null | None
    variation_name: str | Null | None
    item_type: OrderLineItemItemType | Null | None
    metadata: Mapping[str, str] | Null | None
    modifiers: Sequence[OrderLineItemModifier | OrderLineItemModifierDict] | Null | None
    applied_taxes: Sequence[OrderLineItemAppliedTax | OrderLineItemAppliedTaxDict] | Null | None
    applied_discounts: Sequence[OrderLineItemAppliedDiscount | OrderLineItemAppliedDiscountDict] | Null | None
    applied_service_charges: (
        Sequence[OrderLineItemAppliedServiceCharge | OrderLineItemAppliedServiceChargeDict] | Null | None
    )
    base_price_money: Money | MoneyDict | Null | None
    variation_total_price_money: Money | MoneyDict | None
    gross_sales_money: Money | MoneyDict | None
    total_tax_money: Money | MoneyDict | None
    total_discount_money: Money | MoneyDict | None
    total_money: Money | MoneyDict | None
    pricing_blocklists: OrderLineItemPricingBlocklists | OrderLineItemPricingBlocklistsDict | Null | None
    total_service_charge_money: Money | MoneyDict | None


class OrderLineItemAppliedDiscountDict(TypedDict, total=False):
    uid: str | Null | None
    discount_uid: Required[str]
    applied_money: Money | MoneyDict | None


class OrderLineItemAppliedServiceChargeDict(TypedDict, total=False):
    uid: str | Null | None
    service_charge_uid: Required[str]
    applied_money: Money | MoneyDict | None


class OrderLineItemAppliedTaxDict(TypedDict, total=False):
    uid: str | Null | None
    tax_uid: Required[str]
    applied_money: Money | MoneyDict | None
    auto_applied: bool | None


class OrderLineItemDiscountDict(TypedDict, total=False):
    uid: str | Null | None
    catalog_object_id: str | Null | None
    catalog_version: int | Null | None
    name: str | Null | None
    type: OrderLineItemDiscountType | Null | None
    percentage: str | Null | None
    amount_money: Money | MoneyDict | Null | None
    applied_money: Money | MoneyDict | Null | None
    metadata: Mapping[str, str] | Null | None
    scope: OrderLineItemDiscountScope | Null | None
    reward_ids: Sequence[str] | None
    pricing_rule_id: str | None


class OrderLineItemModifierDict(TypedDict, total=False):
    uid: str | Null | None
    catalog_object_id: str | Null | None
    catalog_version: int | Null | None
    name: str | Null | None
    quantity: str | Null | None
    base_price_money: Money | MoneyDict | Null | None
    total_price_money: Money | MoneyDict | None
    metadata: Mapping[str, str] | Null | None
    parent_modifier_uid: str | Null | None


class OrderLineItemPricingBlocklistsDict(TypedDict, total=False):
    blocked_discounts: (
        Sequence[
            OrderLineItemPricingBlocklistsBlockedDiscount | OrderLineItemPricingBlocklistsBlockedDiscountDict
        ]
        | Null
        | None
    )
    blocked_taxes: (
        Sequence[OrderLineItemPricingBlocklistsBlockedTax | OrderLineItemPricingBlocklistsBlockedTaxDict]
        | Null
        | None
    )
    blocked_service_charges: (
        Sequence[
            OrderLineItemPricingBlocklistsBlockedServiceCharge
            | OrderLineItemPricingBlocklistsBlockedServiceChargeDict
        ]
        | Null
        | None
    )


class OrderLineItemPricingBlocklistsBlockedDiscountDict(TypedDict, total=False):
    uid: str | Null | None
    discount_uid: str | Null | None
    discount_catalog_object_id: str | Null | None


class OrderLineItemPricingBlocklistsBlockedServiceChargeDict(TypedDict, total=False):
    uid: str | Null | None
    service_charge_uid: str | Null | None
    service_charge_catalog_object_id: str | Null | None


class OrderLineItemPricingBlocklistsBlockedTaxDict(TypedDict, total=False):
    uid: str | Null | None
    tax_uid: str | Null | None
    tax_catalog_object_id: str | Null | None


class OrderLineItemTaxDict(TypedDict, total=False):
    uid: str | Null | None
    catalog_object_id: str | Null | None
    catalog_version: int | Null | None
    name: str | Null | None
    type: OrderLineItemTaxType | Null | None
    percentage: str | Null | None
    metadata: Mapping[str, str] | Null | None
    applied_money: Money | MoneyDict | Null | None
    scope: OrderLineItemTaxScope | Null | None
    auto_applied: bool | None


class OrderMoneyAmountsDict(TypedDict, total=False):
    total_money: Money | MoneyDict | Null | None
    tax_money: Money | MoneyDict | Null | None
    discount_money: Money | MoneyDict | Null | None
    tip_money: Money | MoneyDict | Null | None
    service_charge_money: Money | MoneyDict | Null | None


class OrderPricingOptionsDict(TypedDict, total=False):
    auto_apply_discounts: bool | Null | None
    auto_apply_taxes: bool | Null | None


class OrderQuantityUnitDict(TypedDict, total=False):
    measurement_unit: MeasurementUnit | MeasurementUnitDict | Null | None
    precision: int | Null | None
    catalog_object_id: str | Null | None
    catalog_version: int | Null | None


class OrderReturnDict(TypedDict, total=False):
    uid: str | Null | None
    source_order_id: str | Null | None
    return_line_items: Sequence[OrderReturnLineItem | OrderReturnLineItemDict] | Null | None
    return_service_charges: Sequence[OrderReturnServiceCharge | OrderReturnServiceChargeDict] | Null | None
    return_taxes: Sequence[OrderReturnTax | OrderReturnTaxDict] | None
    return_discounts: Sequence[OrderReturnDiscount | OrderReturnDiscountDict] | None
    return_tips: Sequence[OrderReturnTip | OrderReturnTipDict] | Null | None
    rounding_adjustment: OrderRoundingAdjustment | OrderRoundingAdjustmentDict | Null | None
    return_amounts: OrderMoneyAmounts | OrderMoneyAmountsDict | Null | None


class OrderReturnDiscountDict(TypedDict, total=False):
    uid: str | Null | None
    source_discount_uid: str | Null | None
    catalog_object_id: str | Null | None
    catalog_version: int | Null | None
    name: str | Null | None
    type: OrderLineItemDiscountType | Null | None
    percentage: str | Null | None
    amount_money: Money | MoneyDict | Null | None
    applied_money: Money | MoneyDict | None
    scope: OrderLineItemDiscountScope | Null | None


class OrderReturnLineItemDict(TypedDict, total=False):
    uid: str | Null | None
    source_line_item_uid: str | Null | None
    name: str | Null | None
    quantity: Required[str]
    quantity_unit: OrderQuantityUnit | OrderQuantityUnitDict | Null | None
    note: str | Null | None
    catalog_object_id: str | Null | None
    catalog_version: int | Null | None
    variation_name: str | Null | None
    item_type: OrderLineItemItemType | Null | None
    return_modifiers: Sequence[OrderReturnLineItemModifier | OrderReturnLineItemModifierDict] | Null | None
    applied_taxes: Sequence[OrderLineItemAppliedTax | OrderLineItemAppliedTaxDict] | Null | None
    applied_discounts: Sequence[OrderLineItemAppliedDiscount | OrderLineItemAppliedDiscountDict] | Null | None
    base_price_money: Money | MoneyDict | Null | None
    variation_total_price_money: Money | MoneyDict | None
    gross_return_money: Money | MoneyDict | None
    total_tax_money: Money | MoneyDict | None
    total_discount_money: Money | MoneyDict | None
    total_money: Money | MoneyDict | None
    applied_service_charges: (
        Sequence[OrderLineItemAppliedServiceCharge | OrderLineItemAppliedServiceChargeDict] | Null | None
    )
    total_service_charge_money: Money | MoneyDict | None


class OrderReturnLineItemModifierDict(TypedDict, total=False):
    uid: str | Null | None
    source_modifier_uid: str | Null | None
    catalog_object_id: str | Null | None
    catalog_version: int | Null | None
    name: str | Null | None
    base_price_money: Money | MoneyDict | Null | None
    total_price_money: Money | MoneyDict | None
    quantity: str | Null | None


class OrderReturnServiceChargeDict(TypedDict, total=False):
    uid: str | Null | None
    source_service_charge_uid: str | Null | None
    name: str | Null | None
    catalog_object_id: str | Null | None
    catalog_version: int | Null | None
    percentage: str | Null | None
    amount_money: Money | MoneyDict | Null | None
    applied_money: Money | MoneyDict | None
    total_money: Money | MoneyDict | None
    total_tax_money: Money | MoneyDict | None
    calculation_phase: OrderServiceChargeCalculationPhase | None
    taxable: bool | Null | None
    applied_taxes: Sequence[OrderLineItemAppliedTax | OrderLineItemAppliedTaxDict] | Null | None
    treatment_type: OrderServiceChargeTreatmentType | Null | None
    scope: OrderServiceChargeScope | Null | None
    type: OrderServiceChargeType | None


class OrderReturnTaxDict(TypedDict, total=False):
    uid: str | Null | None
    source_tax_uid: str | Null | None
    catalog_object_id: str | Null | None
    catalog_version: int | Null | None
    name: str | Null | None
    type: OrderLineItemTaxType | Null | None
    percentage: str | Null | None
    applied_money: Money | MoneyDict | None
    scope: OrderLineItemTaxScope | Null | None


class OrderReturnTipDict(TypedDict, total=False):
    uid: str | Null | None
    applied_money: Money | MoneyDict | None
    source_tender_uid: str | Null | None
    source_tender_id: str | Null | None


class OrderRewardDict(TypedDict, total=False):
    id: Required[str]
    reward_tier_id: Required[str]


class OrderRoundingAdjustmentDict(TypedDict, total=False):
    uid: str | Null | None
    name: str | Null | None
    amount_money: Money | MoneyDict | Null | None


class OrderServiceChargeDict(TypedDict, total=False):
    uid: str | Null | None
    name: str | Null | None
    catalog_object_id: str | Null | None
    catalog_version: int | Null | None
    percentage: str | Null | None
    amount_money: Money | MoneyDict | Null | None
    applied_money: Money | MoneyDict | None
    total_money: Money | MoneyDict | None
    total_tax_money: Money | MoneyDict | None
    calculation_phase: OrderServiceChargeCalculationPhase | Null | None
    taxable: bool | Null | None
    applied_taxes: Sequence[OrderLineItemAppliedTax | OrderLineItemAppliedTaxDict] | Null | None
    metadata: Mapping[str, str] | Null | None
    type: OrderServiceChargeType | None
    treatment_type: OrderServiceChargeTreatmentType | Null | None
    scope: OrderServiceChargeScope | Null | None


class OrderSourceDict(TypedDict, total=False):
    name: str | Null | None


class SearchOrdersCustomerFilterDict(TypedDict, total=False):
    customer_ids: Sequence[str] | Null | None


class SearchOrdersDateTimeFilterDict(TypedDict, total=False):
    created_at: TimeRange | TimeRangeDict | None
    updated_at: TimeRange | TimeRangeDict | None
    closed_at: TimeRange | TimeRangeDict | Null | None


class SearchOrdersFilterDict(TypedDict, total=False):
    state_filter: SearchOrdersStateFilter | SearchOrdersStateFilterDict | Null | None
    date_time_filter: SearchOrdersDateTimeFilter | SearchOrdersDateTimeFilterDict | Null | None
    fulfillment_filter: SearchOrdersFulfillmentFilter | SearchOrdersFulfillmentFilterDict | Null | None
    source_filter: SearchOrdersSourceFilter | SearchOrdersSourceFilterDict | Null | None
    customer_filter: SearchOrdersCustomerFilter | SearchOrdersCustomerFilterDict | Null | None


class SearchOrdersFulfillmentFilterDict(TypedDict, total=False):
    fulfillment_types: Sequence[FulfillmentType] | Null | None
    fulfillment_states: Sequence[FulfillmentState] | Null | None


class SearchOrdersQueryDict(TypedDict, total=False):
    filter: SearchOrdersFilter | SearchOrdersFilterDict | Null | None
    sort: SearchOrdersSort | SearchOrdersSortDict | Null | None


class SearchOrdersSortDict(TypedDict, total=False):
    sort_field: Required[SearchOrdersSortField]
    sort_order: SortOrder | Null | None


class SearchOrdersSourceFilterDict(TypedDict, total=False):
    source_names: Sequence[str] | Null | None


class SearchOrdersStateFilterDict(TypedDict, total=False):
    states: Required[Sequence[OrderState]]
