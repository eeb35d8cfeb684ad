"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from aiomerchant_core import Null

    from ..inputs.team import TeamMemberDict
    from ..inputs.vendor import VendorDict
    from ..models.team_member import TeamMember
    from ..models.update_transfer_order_data import UpdateTransferOrderLineData
    from ..models.vendor import Vendor


class UpdateTeamMemberRequestDict(TypedDict, total=False):
    team_member: TeamMember | TeamMemberDict | Null | None


class UpdateTransferOrderDataDict(TypedDict, total=False):
    source_location_id: str | Null | None
    destination_location_id: str | Null | None
    expected_at: datetime | Null | None
    notes: str | Null | None
    tracking_number: str | Null | None
    line_items: Sequence[UpdateTransferOrderLineData | UpdateTransferOrderLineDataDict] | Null | None


class UpdateTransferOrderLineDataDict(TypedDict, total=False):
    uid: str | Null | None
    item_variation_id: str | Null | None
    quantity_ordered: str | Null | None
    remove: bool | Null | None


class UpdateVendorRequestDict(TypedDict, total=False):
    idempotency_key: str | Null | None
    vendor: Required[Vendor | VendorDict]
