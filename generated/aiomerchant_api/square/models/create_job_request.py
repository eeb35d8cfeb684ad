"""The model CreateJobRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.job import Job


@define(kw_only=True, eq=False, repr=False)
class CreateJobRequest(Model):
    """Schema `CreateJobRequest`.

    Attributes:
        idempotency_key: 1 to 45 characters.
    """

    job: Job
    idempotency_key: str
