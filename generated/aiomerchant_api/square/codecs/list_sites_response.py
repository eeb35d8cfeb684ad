"""The codec of ListSitesResponse.

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
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_errors, v_sites = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_errors, v_sites = _values(known)
    self: Any = new(ListSitesResponse)
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    if v_sites.__class__ is list:
        here = (at, "sites[]")
        self.sites = [decode_site(item, here) for item in v_sites]
    elif v_sites is None and "sites" not in data:
        self.sites = None
    else:
        self.sites = mismatch(v_sites, at, "sites", "array")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "sites": ("sites", False, encode_list_of(encode_later(__name__, "site"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ListSitesResponse, _FIELDS)
