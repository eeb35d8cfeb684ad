"""A mapping given for TerminalAction.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from ..inputs.confirmation_options import ConfirmationOptionsDict
    from ..inputs.data_collection_options import DataCollectionOptionsDict
    from ..inputs.device_metadata import DeviceMetadataDict
    from ..inputs.qr_code_options import QrCodeOptionsDict
    from ..inputs.receipt_options import ReceiptOptionsDict
    from ..inputs.save_card_options import SaveCardOptionsDict
    from ..inputs.select_options import SelectOptionsDict
    from ..inputs.signature_options import SignatureOptionsDict
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


class TerminalActionDict(TypedDict, total=False):
    """Schema `TerminalAction` as a mapping by wire names."""

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
