"""SubmitEvidenceResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.dispute import Dispute
    from ..models.error import Error


@model
class SubmitEvidenceResponse(Model):
    """Schema `SubmitEvidenceResponse`."""

    errors: list[Error] | None = None
    dispute: Dispute
