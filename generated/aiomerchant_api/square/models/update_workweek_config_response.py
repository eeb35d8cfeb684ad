"""UpdateWorkweekConfigResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.workweek_config import WorkweekConfig


@model
class UpdateWorkweekConfigResponse(Model):
    """Schema `UpdateWorkweekConfigResponse`."""

    workweek_config: WorkweekConfig
    errors: list[Error] | None = None


@model
class UpdateWorkweekConfigRequest(Model):
    """Schema `UpdateWorkweekConfigRequest`."""

    workweek_config: WorkweekConfig
