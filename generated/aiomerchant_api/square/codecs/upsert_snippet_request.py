"""The codec of UpsertSnippetRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.upsert_snippet_request import UpsertSnippetRequest

decode_snippet: Decode = decode_later(__name__, "snippet", globals(), "decode_snippet")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpsertSnippetRequest")
    get = data.get
    self: Any = new(UpsertSnippetRequest)
    self.snippet = decode_snippet(get("snippet"), (at, "snippet"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "snippet": ("snippet", False, encode_later(__name__, "snippet")),
}

encode = object_encoder(UpsertSnippetRequest, _FIELDS)
