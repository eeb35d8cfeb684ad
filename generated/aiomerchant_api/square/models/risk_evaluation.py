"""The model RiskEvaluation.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.risk_evaluation_risk_level import RiskEvaluationRiskLevel


@define(kw_only=True, eq=False, repr=False)
class RiskEvaluation(Model):
    """How likely Square takes a payment to be fraud.

    Attributes:
        created_at: When the risk was judged.
        risk_level: `PENDING`, `NORMAL`, `MODERATE` or `HIGH`. One of PENDING, NORMAL, MODERATE, HIGH.
    """

    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    risk_level: RiskEvaluationRiskLevel | None = None
