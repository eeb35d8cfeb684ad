"""ListJobsResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.job import Job


@model
class ListJobsResponse(Model):
    """Schema `ListJobsResponse`."""

    jobs: list[Job] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None
