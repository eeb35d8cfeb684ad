"""UpdateJobResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.job import Job


@model
class UpdateJobResponse(Model):
    """Schema `UpdateJobResponse`."""

    job: Job
    errors: list[Error] | None = None


@model
class UpdateJobRequest(Model):
    """Schema `UpdateJobRequest`."""

    job: Job
