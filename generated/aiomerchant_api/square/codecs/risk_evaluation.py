"""The codec of RiskEvaluation.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain
from ..models.risk_evaluation import RiskEvaluation


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RiskEvaluation")
    get = data.get
    self: Any = new(RiskEvaluation)
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.risk_level = v = get("risk_level")
    if v.__class__ is not str and (v is not None):
        self.risk_level = mismatch(v, at, "risk_level", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, plain),
    "risk_level": ("risk_level", False, plain),
}

encode = object_encoder(RiskEvaluation, _FIELDS)
