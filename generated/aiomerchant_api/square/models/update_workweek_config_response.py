"""The model UpdateWorkweekConfigResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.workweek_config import WorkweekConfig


@define(kw_only=True, eq=False, repr=False)
class UpdateWorkweekConfigResponse(Model):
    """Schema `UpdateWorkweekConfigResponse`."""

    workweek_config: WorkweekConfig | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class UpdateWorkweekConfigRequest(Model):
    """Schema `UpdateWorkweekConfigRequest`."""

    workweek_config: WorkweekConfig
