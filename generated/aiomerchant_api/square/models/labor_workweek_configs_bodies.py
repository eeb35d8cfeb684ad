"""The bodies of labor workweek configs. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import Weekday
    from ..models.error import Error


@model
class ListWorkweekConfigsResponse(Model):
    """Schema `ListWorkweekConfigsResponse`."""

    workweek_configs: list[WorkweekConfig] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None


@model
class UpdateWorkweekConfigRequest(Model):
    """Schema `UpdateWorkweekConfigRequest`."""

    workweek_config: WorkweekConfig


@model
class UpdateWorkweekConfigResponse(Model):
    """Schema `UpdateWorkweekConfigResponse`."""

    workweek_config: WorkweekConfig
    errors: list[Error] | None = None


@model
class WorkweekConfig(Model):
    """Schema `WorkweekConfig`.

    Attributes:
        start_of_week: One of MON, TUE, WED, THU, FRI, SAT, SUN.
        start_of_day_local_time: Not empty.
    """

    id: str | None = None
    start_of_week: Weekday
    start_of_day_local_time: str
    version: int | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
