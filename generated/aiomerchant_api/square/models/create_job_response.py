"""CreateJobResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.job import Job


@model
class CreateJobResponse(Model):
    """Schema `CreateJobResponse`."""

    job: Job
    errors: list[Error] | None = None


@model
class CreateJobRequest(Model):
    """Schema `CreateJobRequest`.

    Attributes:
        idempotency_key: 1 to 45 characters.
    """

    job: Job
    idempotency_key: str
