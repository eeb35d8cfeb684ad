"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiomerchant_core import Null


class AppointmentSegmentDict(TypedDict, total=False):
    duration_minutes: int | Null | None
    service_variation_id: str | Null | None
    team_member_id: Required[str]
    service_variation_version: int | Null | None
    intermission_minutes: int | None
    any_team_member: bool | None
    resource_ids: Sequence[str] | None
