"""The codec of UpsertSnippetRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    mismatch,
    new,
    object_encoder,
)

from ..models.upsert_snippet_request import UpsertSnippetRequest

decode_snippet: Decode = decode_later(__name__, "snippet", globals(), "decode_snippet")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpsertSnippetRequest")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_snippet = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_snippet = _values(known)
    self: Any = new(UpsertSnippetRequest)
    self.snippet = decode_snippet(v_snippet, (at, "snippet"))
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "snippet": ("snippet", False, encode_later(__name__, "snippet")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(UpsertSnippetRequest, _FIELDS)
