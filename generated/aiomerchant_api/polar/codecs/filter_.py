"""The codec of Filter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
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

_clauses = list_of(
    union_decoder(
        __name__,
        "FilterClause or Filter",
        tag(("conjunction",), {"and": "filter_", "or": "filter_"}, "filter_clause"),
    )
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Filter")
    get = data.get
    self: Any = new(Filter)
    self.conjunction = v = get("conjunction")
    if v.__class__ is not str:
        self.conjunction = mismatch(v, at, "conjunction", "string")
    self.clauses = _clauses(get("clauses"), at, "clauses")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
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

encode = object_encoder(Filter, _FIELDS)
