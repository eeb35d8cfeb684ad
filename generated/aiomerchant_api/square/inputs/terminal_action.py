"""Mappings given for TerminalAction, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from aiomerchant_core import Null

    from ..models.enums import ActionCancelReason, DataCollectionOptionsInputType, TerminalActionActionType
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
