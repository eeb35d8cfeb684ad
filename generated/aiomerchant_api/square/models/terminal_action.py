"""TerminalAction, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, MetadataModel, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import ActionCancelReason, DataCollectionOptionsInputType, TerminalActionActionType


@model
class TerminalAction(Model):
    """Schema `TerminalAction`.

    Attributes:
        id: 10 to 255 characters.
        cancel_reason: One of BUYER_CANCELED, SELLER_CANCELED, TIMED_OUT.
        location_id: At most 64 characters.
        type: One of QR_CODE, PING, SAVE_CARD, SIGNATURE, CONFIRMATION, RECEIPT, DATA_COLLECTION, SELECT.
    """

    id: str | None = None
    device_id: Nullable[str] = ABSENT
    deadline_duration: Nullable[str] = ABSENT
    status: str | None = None
    cancel_reason: ActionCancelReason | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    app_id: str | None = None
    location_id: str | None = None
    type: Nullable[TerminalActionActionType] = ABSENT
    qr_code_options: Nullable[QrCodeOptions] = ABSENT
    save_card_options: Nullable[SaveCardOptions] = ABSENT
    signature_options: Nullable[SignatureOptions] = ABSENT
    confirmation_options: Nullable[ConfirmationOptions] = ABSENT
    receipt_options: Nullable[ReceiptOptions] = ABSENT
    data_collection_options: Nullable[DataCollectionOptions] = ABSENT
    select_options: Nullable[SelectOptions] = ABSENT
    device_metadata: DeviceMetadata | None = None
    await_next_action: Nullable[bool] = ABSENT
    await_next_action_duration: Nullable[str] = ABSENT


@model
class CollectedData(Model):
    """Schema `CollectedData`."""

    input_text: str | None = None


@model
class ConfirmationDecision(Model):
    """Schema `ConfirmationDecision`."""

    has_agreed: bool | None = None


@model
class ConfirmationOptions(Model):
    """Schema `ConfirmationOptions`.

    Attributes:
        title: 1 to 250 characters.
        body: 1 to 10000 characters.
        agree_button_text: 1 to 250 characters.
        disagree_button_text: 1 to 250 characters.
    """

    title: str
    body: str
    agree_button_text: str
    disagree_button_text: Nullable[str] = ABSENT
    decision: ConfirmationDecision | None = None


@model
class DataCollectionOptions(Model):
    """Schema `DataCollectionOptions`.

    Attributes:
        title: 1 to 250 characters.
        body: 1 to 10000 characters.
        input_type: One of EMAIL, PHONE_NUMBER.
    """

    title: str
    body: str
    input_type: DataCollectionOptionsInputType
    collected_data: CollectedData | None = None


@model
class DeviceMetadata(MetadataModel):
    """Schema `DeviceMetadata`."""

    battery_percentage: Nullable[str] = ABSENT
    charging_state: Nullable[str] = ABSENT
    location_id: Nullable[str] = ABSENT
    merchant_id: Nullable[str] = ABSENT
    network_connection_type: Nullable[str] = ABSENT
    payment_region: Nullable[str] = ABSENT
    serial_number: Nullable[str] = ABSENT
    os_version: Nullable[str] = ABSENT
    app_version: Nullable[str] = ABSENT
    wifi_network_name: Nullable[str] = ABSENT
    wifi_network_strength: Nullable[str] = ABSENT
    ip_address: Nullable[str] = ABSENT


@model
class QrCodeOptions(Model):
    """Schema `QrCodeOptions`.

    Attributes:
        title: 1 to 250 characters.
        body: 1 to 10000 characters.
        barcode_contents: 1 to 1024 characters.
    """

    title: str
    body: str
    barcode_contents: str


@model
class ReceiptOptions(Model):
    """Schema `ReceiptOptions`."""

    payment_id: str
    print_only: Nullable[bool] = ABSENT
    is_duplicate: Nullable[bool] = ABSENT


@model
class SaveCardOptions(Model):
    """Schema `SaveCardOptions`.

    Attributes:
        card_id: At most 64 characters.
        reference_id: At most 128 characters.
    """

    customer_id: str
    card_id: str | None = None
    reference_id: Nullable[str] = ABSENT


@model
class SelectOption(Model):
    """Schema `SelectOption`.

    Attributes:
        reference_id: 1 to 40 characters.
        title: 1 to 250 characters.
    """

    reference_id: str
    title: str


@model
class SelectOptions(Model):
    """Schema `SelectOptions`.

    Attributes:
        title: 1 to 250 characters.
        body: 1 to 10000 characters.
    """

    title: str
    body: str
    options: list[SelectOption]
    selected_option: SelectOption | None = None


@model
class SignatureImage(Model):
    """Schema `SignatureImage`."""

    image_type: str | None = None
    data: str | None = None


@model
class SignatureOptions(Model):
    """Schema `SignatureOptions`.

    Attributes:
        title: 1 to 250 characters.
        body: 1 to 10000 characters.
    """

    title: str
    body: str
    signature: list[SignatureImage] | None = None
