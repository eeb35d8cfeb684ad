"""The codec of RiskEvaluation.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, instant, mismatch, moment, new, object_encoder, plain

from ..models.risk_evaluation import RiskEvaluation


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RiskEvaluation")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_created_at, v_risk_level = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_created_at, v_risk_level = _values(known)
    self: Any = new(RiskEvaluation)
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.risk_level = v_risk_level
    if v_risk_level.__class__ is not str and v_risk_level is not None:
        self.risk_level = mismatch(v_risk_level, at, "risk_level", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, moment),
    "risk_level": ("risk_level", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(RiskEvaluation, _FIELDS)
