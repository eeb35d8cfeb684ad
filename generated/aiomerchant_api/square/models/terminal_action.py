"""The model TerminalAction.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.action_cancel_reason import ActionCancelReason
    from ..models.confirmation_options import ConfirmationOptions
    from ..models.data_collection_options import DataCollectionOptions
    from ..models.device_metadata import DeviceMetadata
    from ..models.qr_code_options import QrCodeOptions
    from ..models.receipt_options import ReceiptOptions
    from ..models.save_card_options import SaveCardOptions
    from ..models.select_options import SelectOptions
    from ..models.signature_options import SignatureOptions
    from ..models.terminal_action_action_type import TerminalActionActionType


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
