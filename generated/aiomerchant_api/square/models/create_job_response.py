"""The model CreateJobResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.job import Job


@define(kw_only=True, eq=False, repr=False)
class CreateJobResponse(Model):
    """Schema `CreateJobResponse`."""

    job: Job | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class CreateJobRequest(Model):
    """Schema `CreateJobRequest`.

    Attributes:
        idempotency_key: 1 to 45 characters.
    """

    job: Job
    idempotency_key: str
