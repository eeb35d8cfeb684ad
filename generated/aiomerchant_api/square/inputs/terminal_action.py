"""Mappings given for TerminalAction, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Required

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
