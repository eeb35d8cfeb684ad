"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Required

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
    from ..models.terminal_action_query import TerminalActionQueryFilter, TerminalActionQuerySort
    from ..models.terminal_checkout import DeviceCheckoutOptions, PaymentOptions, TipSettings
    from ..models.terminal_checkout_query import TerminalCheckoutQueryFilter, TerminalCheckoutQuerySort
    from ..models.terminal_refund_query import TerminalRefundQueryFilter, TerminalRefundQuerySort
    from ..models.time_range import TimeRange


class CollectedDataDict(TypedDict, total=False):
    input_text: str | None


class ConfirmationDecisionDict(TypedDict, total=False):
    has_agreed: bool | None


class ConfirmationOptionsDict(TypedDict, total=False):
    title: Required[str]
    body: Required[str]
    agree_button_text: Required[str]
    disagree_button_text: str | None
    decision: ConfirmationDecision | ConfirmationDecisionDict | None


class DataCollectionOptionsDict(TypedDict, total=False):
    title: Required[str]
    body: Required[str]
    input_type: Required[DataCollectionOptionsInputType]
    collected_data: CollectedData | CollectedDataDict | None


class DeviceCheckoutOptionsDict(TypedDict, total=False):
    device_id: Required[str]
    skip_receipt_screen: bool | None
    collect_signature: bool | None
    tip_settings: TipSettings | TipSettingsDict | None
    show_itemized_cart: bool | None
    allow_auto_card_surcharge: bool | None


class DeviceMetadataDict(TypedDict, total=False):
    battery_percentage: str | None
    charging_state: str | None
    location_id: str | None
    merchant_id: str | None
    network_connection_type: str | None
    payment_region: str | None
    serial_number: str | None
    os_version: str | None
    app_version: str | None
    wifi_network_name: str | None
    wifi_network_strength: str | None
    ip_address: str | None


class PaymentOptionsDict(TypedDict, total=False):
    autocomplete: bool | None
    delay_duration: str | None
    accept_partial_authorization: bool | None
    delay_action: PaymentOptionsDelayAction | None


class QrCodeOptionsDict(TypedDict, total=False):
    title: Required[str]
    body: Required[str]
    barcode_contents: Required[str]


class ReceiptOptionsDict(TypedDict, total=False):
    payment_id: Required[str]
    print_only: bool | None
    is_duplicate: bool | None


class SaveCardOptionsDict(TypedDict, total=False):
    customer_id: Required[str]
    card_id: str | None
    reference_id: str | None


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
    device_id: str | None
    deadline_duration: str | None
    status: str | None
    cancel_reason: ActionCancelReason | None
    created_at: datetime | None
    updated_at: datetime | None
    app_id: str | None
    location_id: str | None
    type: TerminalActionActionType | None
    qr_code_options: QrCodeOptions | QrCodeOptionsDict | None
    save_card_options: SaveCardOptions | SaveCardOptionsDict | None
    signature_options: SignatureOptions | SignatureOptionsDict | None
    confirmation_options: ConfirmationOptions | ConfirmationOptionsDict | None
    receipt_options: ReceiptOptions | ReceiptOptionsDict | None
    data_collection_options: DataCollectionOptions | DataCollectionOptionsDict | None
    select_options: SelectOptions | SelectOptionsDict | None
    device_metadata: DeviceMetadata | DeviceMetadataDict | None
    await_next_action: bool | None
    await_next_action_duration: str | None


class TerminalActionQueryDict(TypedDict, total=False):
    filter: TerminalActionQueryFilter | TerminalActionQueryFilterDict | None
    sort: TerminalActionQuerySort | TerminalActionQuerySortDict | None


class TerminalActionQueryFilterDict(TypedDict, total=False):
    device_id: str | None
    created_at: TimeRange | TimeRangeDict | None
    status: str | None
    type: TerminalActionActionType | None


class TerminalActionQuerySortDict(TypedDict, total=False):
    sort_order: SortOrder | None


class TerminalCheckoutDict(TypedDict, total=False):
    id: str | None
    amount_money: Required[Money | MoneyDict]
    reference_id: str | None
    note: str | None
    order_id: str | None
    payment_options: PaymentOptions | PaymentOptionsDict | None
    device_options: Required[DeviceCheckoutOptions | DeviceCheckoutOptionsDict]
    deadline_duration: str | None
    status: str | None
    cancel_reason: ActionCancelReason | None
    payment_ids: Sequence[str] | None
    created_at: datetime | None
    updated_at: datetime | None
    app_id: str | None
    location_id: str | None
    payment_type: CheckoutOptionsPaymentType | None
    team_member_id: str | None
    customer_id: str | None
    app_fee_money: Money | MoneyDict | None
    statement_description_identifier: str | None
    tip_money: Money | MoneyDict | None


class TerminalCheckoutQueryDict(TypedDict, total=False):
    filter: TerminalCheckoutQueryFilter | TerminalCheckoutQueryFilterDict | None
    sort: TerminalCheckoutQuerySort | TerminalCheckoutQuerySortDict | None


class TerminalCheckoutQueryFilterDict(TypedDict, total=False):
    device_id: str | None
    created_at: TimeRange | TimeRangeDict | None
    status: str | None


class TerminalCheckoutQuerySortDict(TypedDict, total=False):
    sort_order: SortOrder | None


class TerminalRefundDict(TypedDict, total=False):
    id: str | None
    refund_id: str | None
    payment_id: Required[str]
    order_id: str | None
    amount_money: Required[Money | MoneyDict]
    reason: Required[str]
    device_id: Required[str]
    deadline_duration: str | None
    status: str | None
    cancel_reason: ActionCancelReason | None
    created_at: datetime | None
    updated_at: datetime | None
    app_id: str | None
    location_id: str | None


class TerminalRefundQueryDict(TypedDict, total=False):
    filter: TerminalRefundQueryFilter | TerminalRefundQueryFilterDict | None
    sort: TerminalRefundQuerySort | TerminalRefundQuerySortDict | None


class TerminalRefundQueryFilterDict(TypedDict, total=False):
    device_id: str | None
    created_at: TimeRange | TimeRangeDict | None
    status: str | None


class TerminalRefundQuerySortDict(TypedDict, total=False):
    sort_order: str | None


class TipSettingsDict(TypedDict, total=False):
    allow_tipping: bool | None
    separate_tip_screen: bool | None
    custom_tip_field: bool | None
    tip_percentages: Sequence[int] | None
    smart_tipping: bool | None
