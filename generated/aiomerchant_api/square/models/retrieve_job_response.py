"""RetrieveJobResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.job import Job


@model
class RetrieveJobResponse(Model):
    """Schema `RetrieveJobResponse`."""

    job: Job
    errors: list[Error] | None = None
