"""The model AppointmentSegment. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class AppointmentSegment(Model):
    """Schema `AppointmentSegment`.

    Attributes:
        duration_minutes: At most 1500.
        service_variation_id: At most 36 characters.
        team_member_id: 1 to 32 characters.
    """

    duration_minutes: int | None = None
    service_variation_id: str | None = None
    team_member_id: str
    service_variation_version: int | None = None
    intermission_minutes: int | None = field(default=None, metadata=NOT_NULL)
    any_team_member: bool | None = field(default=None, metadata=NOT_NULL)
    resource_ids: list[str] | None = field(default=None, metadata=NOT_NULL)
