"""The bodies of team. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.job import Job


@model
class CreateJobRequest(Model):
    """Schema `CreateJobRequest`.

    Attributes:
        idempotency_key: 1 to 45 characters.
    """

    job: Job
    idempotency_key: str


@model
class CreateJobResponse(Model):
    """Schema `CreateJobResponse`."""

    job: Job
    errors: list[Error] | None = None


@model
class ListJobsResponse(Model):
    """Schema `ListJobsResponse`."""

    jobs: list[Job] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None


@model
class RetrieveJobResponse(Model):
    """Schema `RetrieveJobResponse`."""

    job: Job
    errors: list[Error] | None = None


@model
class UpdateJobRequest(Model):
    """Schema `UpdateJobRequest`."""

    job: Job


@model
class UpdateJobResponse(Model):
    """Schema `UpdateJobResponse`."""

    job: Job
    errors: list[Error] | None = None
