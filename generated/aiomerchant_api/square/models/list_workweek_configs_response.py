"""ListWorkweekConfigsResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.workweek_config import WorkweekConfig


@model
class ListWorkweekConfigsResponse(Model):
    """Schema `ListWorkweekConfigsResponse`."""

    workweek_configs: list[WorkweekConfig] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None
