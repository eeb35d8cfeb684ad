"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from aiomerchant_core import Null

    from ..inputs.money import MoneyDict
    from ..inputs.time import TimeRangeDict
    from ..models.enums import (
        ActionCancelReason,
        CheckoutOptionsPaymentType,
        DataCollectionOptionsInputType,
        PaymentOptionsDelayAction,
        SortOrder,
        TerminalActionActionType,
    )
    from ..models.money import Money
    from ..models.terminal_action import (
        CollectedData,
        ConfirmationDecision,
        ConfirmationOptions,
        DataCollectionOptions,
        DeviceMetadata,
        QrCodeOptions,
        ReceiptOptions,
        SaveCardOptions,
        SelectOption,
        SelectOptions,
        SignatureImage,
        SignatureOptions,
    )
    from ..models.terminal_actions_bodies import TerminalActionQueryFilter, TerminalActionQuerySort
    from ..models.terminal_checkout import DeviceCheckoutOptions, PaymentOptions, TipSettings
    from ..models.terminal_checkouts_bodies import TerminalCheckoutQueryFilter, TerminalCheckoutQuerySort
    from ..models.terminal_refunds_bodies import TerminalRefundQueryFilter, TerminalRefundQuerySort
    from ..models.time_range import TimeRange


class CollectedDataDict(TypedDict, total=False):
    input_text: str | None


class ConfirmationDecisionDict(TypedDict, total=False):
    has_agreed: bool | None


class ConfirmationOptionsDict(TypedDict, total=False):
    title: Required[str]
    body: Required[str]
    agree_button_text: Required[str]
    disagree_button_text: str | Null | None
    decision: ConfirmationDecision | ConfirmationDecisionDict | None


class DataCollectionOptionsDict(TypedDict, total=False):
    title: Required[str]
    body: Required[str]
    input_type: Required[DataCollectionOptionsInputType]
    collected_data: CollectedData | CollectedDataDict | None


class DeviceCheckoutOptionsDict(TypedDict, total=False):
    device_id: Required[str]
    skip_receipt_screen: bool | Null | None
    collect_signature: bool | Null | None
    tip_settings: TipSettings | TipSettingsDict | Null | None
    show_itemized_cart: bool | Null | None
    allow_auto_card_surcharge: bool | Null | None


class DeviceMetadataDict(TypedDict, total=False):
    battery_percentage: str | Null | None
    charging_state: str | Null | None
    location_id: str | Null | None
    merchant_id: str | Null | None
    network_connection_type: str | Null | None
    payment_region: str | Null | None
    serial_number: str | Null | None
    os_version: str | Null | None
    app_version: str | Null | None
    wifi_network_name: str | Null | None
    wifi_network_strength: str | Null | None
    ip_address: str | Null | None


class PaymentOptionsDict(TypedDict, total=False):
    autocomplete: bool | Null | None
    delay_duration: str | Null | None
    accept_partial_authorization: bool | Null | None
    delay_action: PaymentOptionsDelayAction | Null | None


class QrCodeOptionsDict(TypedDict, total=False):
    title: Required[str]
    body: Required[str]
    barcode_contents: Required[str]


class ReceiptOptionsDict(TypedDict, total=False):
    payment_id: Required[str]
    print_only: bool | Null | None
    is_duplicate: bool | Null | None


class SaveCardOptionsDict(TypedDict, total=False):
    customer_id: Required[str]
    card_id: str | None
    reference_id: str | Null | None


class SelectOptionDict(TypedDict, total=False):
    reference_id: Required[str]
    title: Required[str]


class SelectOptionsDict(TypedDict, total=False):
    title: Required[str]
    body: Required[str]
    options: Required[Sequence[SelectOption | SelectOptionDict]]
    selected_option: SelectOption | SelectOptionDict | None


class SignatureImageDict(TypedDict, total=False):
    image_type: str | None
    data: str | None


class SignatureOptionsDict(TypedDict, total=False):
    title: Required[str]
    body: Required[str]
    signature: Sequence[SignatureImage | SignatureImageDict] | None


class TerminalActionDict(TypedDict, total=False):
    id: str | None
    device_id: str | Null | None
    deadline_duration: str | Null | None
    status: str | None
    cancel_reason: ActionCancelReason | None
    created_at: datetime | None
    updated_at: datetime | None
    app_id: str | None
    location_id: str | None
    type: TerminalActionActionType | Null | None
    qr_code_options: QrCodeOptions | QrCodeOptionsDict | Null | None
    save_card_options: SaveCardOptions | SaveCardOptionsDict | Null | None
    signature_options: SignatureOptions | SignatureOptionsDict | Null | None
    confirmation_options: ConfirmationOptions | ConfirmationOptionsDict | Null | None
    receipt_options: ReceiptOptions | ReceiptOptionsDict | Null | None
    data_collection_options: DataCollectionOptions | DataCollectionOptionsDict | Null | None
    select_options: SelectOptions | SelectOptionsDict | Null | None
    device_metadata: DeviceMetadata | DeviceMetadataDict | None
    await_next_action: bool | Null | None
    await_next_action_duration: str | Null | None


class TerminalActionQueryDict(TypedDict, total=False):
    filter: TerminalActionQueryFilter | TerminalActionQueryFilterDict | Null | None
    sort: TerminalActionQuerySort | TerminalActionQuerySortDict | Null | None


class TerminalActionQueryFilterDict(TypedDict, total=False):
    device_id: str | Null | None
    created_at: TimeRange | TimeRangeDict | None
    status: str | Null | None
    type: TerminalActionActionType | Null | None


class TerminalActionQuerySortDict(TypedDict, total=False):
    sort_order: SortOrder | Null | None


class TerminalCheckoutDict(TypedDict, total=False):
    id: str | None
    amount_money: Required[Money | MoneyDict]
    reference_id: str | Null | None
    note: str | Null | None
    order_id: str | Null | None
    payment_options: PaymentOptions | PaymentOptionsDict | Null | None
    device_options: Required[DeviceCheckoutOptions | DeviceCheckoutOptionsDict]
    deadline_duration: str | Null | None
    status: str | None
    cancel_reason: ActionCancelReason | None
    payment_ids: Sequence[str] | None
    created_at: datetime | None
    updated_at: datetime | None
    app_id: str | None
    location_id: str | None
    payment_type: CheckoutOptionsPaymentType | Null | None
    team_member_id: str | Null | None
    customer_id: str | Null | None
    app_fee_money: Money | MoneyDict | Null | None
    statement_description_identifier: str | Null | None
    tip_money: Money | MoneyDict | Null | None


class TerminalCheckoutQueryDict(TypedDict, total=False):
    filter: TerminalCheckoutQueryFilter | TerminalCheckoutQueryFilterDict | Null | None
    sort: TerminalCheckoutQuerySort | TerminalCheckoutQuerySortDict | Null | None


class TerminalCheckoutQueryFilterDict(TypedDict, total=False):
    device_id: str | Null | None
    created_at: TimeRange | TimeRangeDict | None
    status: str | Null | None


class TerminalCheckoutQuerySortDict(TypedDict, total=False):
    sort_order: SortOrder | Null | None


class TerminalRefundDict(TypedDict, total=False):
    id: str | None
    refund_id: str | None
    payment_id: Required[str]
    order_id: str | None
    amount_money: Required[Money | MoneyDict]
    reason: Required[str]
    device_id: Required[str]
    deadline_duration: str | Null | None
    status: str | None
    cancel_reason: ActionCancelReason | None
    created_at: datetime | None
    updated_at: datetime | None
    app_id: str | None
    location_id: str | None


class TerminalRefundQueryDict(TypedDict, total=False):
    filter: TerminalRefundQueryFilter | TerminalRefundQueryFilterDict | Null | None
    sort: TerminalRefundQuerySort | TerminalRefundQuerySortDict | Null | None


class TerminalRefundQueryFilterDict(TypedDict, total=False):
    device_id: str | Null | None
    created_at: TimeRange | TimeRangeDict | None
    status: str | Null | None


class TerminalRefundQuerySortDict(TypedDict, total=False):
    sort_order: str | Null | None


class TipSettingsDict(TypedDict, total=False):
    allow_tipping: bool | Null | None
    separate_tip_screen: bool | Null | None
    custom_tip_field: bool | Null | None
    tip_percentages: Sequence[int] | Null | None
    smart_tipping: bool | Null | None
