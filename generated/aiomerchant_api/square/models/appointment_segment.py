"""AppointmentSegment. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


@model
class AppointmentSegment(Model):
    """Schema `AppointmentSegment`.

    Attributes:
        duration_minutes: At most 1500.
        service_variation_id: At most 36 characters.
        team_member_id: 1 to 32 characters.
    """

    duration_minutes: Nullable[int] = ABSENT
    service_variation_id: Nullable[str] = ABSENT
    team_member_id: str
    service_variation_version: Nullable[int] = ABSENT
    intermission_minutes: int | None = None
    any_team_member: bool | None = None
    resource_ids: list[str] | None = None
