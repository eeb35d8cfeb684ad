"""The codec of ListSitesResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    mismatch,
    new,
    object_encoder,
)
from ..models.list_sites_response import ListSitesResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_site: Decode = decode_later(__name__, "site", globals(), "decode_site")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListSitesResponse")
    get = data.get
    self: Any = new(ListSitesResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.sites = v = get("sites")
    if v.__class__ is list:
        here = (at, "sites[]")
        self.sites = [decode_site(i, here) for i in v]
    elif v is not None or "sites" in data:
        self.sites = mismatch(v, at, "sites", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "sites": ("sites", False, encode_list_of(encode_later(__name__, "site"))),
}

encode = object_encoder(ListSitesResponse, _FIELDS)
