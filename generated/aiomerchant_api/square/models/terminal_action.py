"""The model TerminalAction, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, MetadataModel, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import ActionCancelReason, DataCollectionOptionsInputType, TerminalActionActionType


@define(kw_only=True, eq=False, repr=False)
class TerminalAction(Model):
    """Schema `TerminalAction`.

    Attributes:
        id: 10 to 255 characters.
        cancel_reason: One of BUYER_CANCELED, SELLER_CANCELED, TIMED_OUT.
        location_id: At most 64 characters.
        type: One of QR_CODE, PING, SAVE_CARD, SIGNATURE, CONFIRMATION, RECEIPT, DATA_COLLECTION, SELECT.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    device_id: str | None = None
    deadline_duration: str | None = None
    status: str | None = field(default=None, metadata=NOT_NULL)
    cancel_reason: ActionCancelReason | None = field(default=None, metadata=NOT_NULL)
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    app_id: str | None = field(default=None, metadata=NOT_NULL)
    location_id: str | None = field(default=None, metadata=NOT_NULL)
    type: TerminalActionActionType | None = None
    qr_code_options: QrCodeOptions | None = None
    save_card_options: SaveCardOptions | None = None
    signature_options: SignatureOptions | None = None
    confirmation_options: ConfirmationOptions | None = None
    receipt_options: ReceiptOptions | None = None
    data_collection_options: DataCollectionOptions | None = None
    select_options: SelectOptions | None = None
    device_metadata: DeviceMetadata | None = field(default=None, metadata=NOT_NULL)
    await_next_action: bool | None = None
    await_next_action_duration: str | None = None


@define(kw_only=True, eq=False, repr=False)
class CollectedData(Model):
    """Schema `CollectedData`."""

    input_text: str | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class ConfirmationDecision(Model):
    """Schema `ConfirmationDecision`."""

    has_agreed: bool | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
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
    disagree_button_text: str | None = None
    decision: ConfirmationDecision | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
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
    collected_data: CollectedData | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class DeviceMetadata(MetadataModel):
    """Schema `DeviceMetadata`."""

    battery_percentage: str | None = None
    charging_state: str | None = None
    location_id: str | None = None
    merchant_id: str | None = None
    network_connection_type: str | None = None
    payment_region: str | None = None
    serial_number: str | None = None
    os_version: str | None = None
    app_version: str | None = None
    wifi_network_name: str | None = None
    wifi_network_strength: str | None = None
    ip_address: str | None = None


@define(kw_only=True, eq=False, repr=False)
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


@define(kw_only=True, eq=False, repr=False)
class ReceiptOptions(Model):
    """Schema `ReceiptOptions`."""

    payment_id: str
    print_only: bool | None = None
    is_duplicate: bool | None = None


@define(kw_only=True, eq=False, repr=False)
class SaveCardOptions(Model):
    """Schema `SaveCardOptions`.

    Attributes:
        card_id: At most 64 characters.
        reference_id: At most 128 characters.
    """

    customer_id: str
    card_id: str | None = field(default=None, metadata=NOT_NULL)
    reference_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class SelectOption(Model):
    """Schema `SelectOption`.

    Attributes:
        reference_id: 1 to 40 characters.
        title: 1 to 250 characters.
    """

    reference_id: str
    title: str


@define(kw_only=True, eq=False, repr=False)
class SelectOptions(Model):
    """Schema `SelectOptions`.

    Attributes:
        title: 1 to 250 characters.
        body: 1 to 10000 characters.
    """

    title: str
    body: str
    options: list[SelectOption]
    selected_option: SelectOption | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class SignatureImage(Model):
    """Schema `SignatureImage`."""

    image_type: str | None = field(default=None, metadata=NOT_NULL)
    data: str | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class SignatureOptions(Model):
    """Schema `SignatureOptions`.

    Attributes:
        title: 1 to 250 characters.
        body: 1 to 10000 characters.
    """

    title: str
    body: str
    signature: list[SignatureImage] | None = field(default=None, metadata=NOT_NULL)
