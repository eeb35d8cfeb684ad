"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from aiomerchant_core import Null

    from ..inputs.order import OrderDict
    from ..inputs.team import TeamMemberDict
    from ..models.create_transfer_order_data import CreateTransferOrderLineData
    from ..models.order import Order
    from ..models.team_member import TeamMember


class CreateOrderRequestDict(TypedDict, total=False):
    order: Order | OrderDict | None
    idempotency_key: str | None


class CreateTeamMemberRequestDict(TypedDict, total=False):
    idempotency_key: str | None
    team_member: TeamMember | TeamMemberDict | None


class CreateTransferOrderDataDict(TypedDict, total=False):
    source_location_id: Required[str]
    destination_location_id: Required[str]
    expected_at: datetime | Null | None
    notes: str | Null | None
    tracking_number: str | Null | None
    created_by_team_member_id: str | Null | None
    line_items: Sequence[CreateTransferOrderLineData | CreateTransferOrderLineDataDict] | Null | None


class CreateTransferOrderLineDataDict(TypedDict, total=False):
    item_variation_id: Required[str]
    quantity_ordered: Required[str]
