"""A mapping given for RiskEvaluation.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.risk_evaluation_risk_level import RiskEvaluationRiskLevel


class RiskEvaluationDict(TypedDict, total=False):
    """Schema `RiskEvaluation` as a mapping by wire names."""

    created_at: datetime | None
    risk_level: RiskEvaluationRiskLevel | None
