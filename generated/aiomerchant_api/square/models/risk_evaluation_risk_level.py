"""The open enum RiskEvaluationRiskLevel.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

RiskEvaluationRiskLevel: TypeAlias = Literal["PENDING", "NORMAL", "MODERATE", "HIGH"] | str
