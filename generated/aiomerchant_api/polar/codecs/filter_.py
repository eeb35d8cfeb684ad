"""The codec of Filter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    encode_list_of,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    tag,
    union_decoder,
    union_encoder,
)

from ..models.filter_ import Filter

_decode_clauses = list_of(
    union_decoder(
        __name__,
        "FilterClause or Filter",
        tag(("conjunction",), {"and": "filter_", "or": "filter_"}, "filter_clause"),
    )
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Filter")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_conjunction, v_clauses = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_conjunction, v_clauses = _values(known)
    self: Any = new(Filter)
    self.conjunction = v_conjunction
    if v_conjunction.__class__ is not str:
        self.conjunction = mismatch(v_conjunction, at, "conjunction", "string")
    self.clauses = _decode_clauses(v_clauses, at, "clauses")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "conjunction": ("conjunction", False, plain),
    "clauses": (
        "clauses",
        False,
        encode_list_of(
            union_encoder(
                __name__, tag(("conjunction",), {"and": "filter_", "or": "filter_"}, "filter_clause")
            )
        ),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Filter, _FIELDS)
