"""The codec of S3DownloadURL.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    dict_of,
    encode_dict_of,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    refuse_float,
    string,
)

from ..models.s3_download_url import S3DownloadURL

_decode_headers = dict_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "S3DownloadURL")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_url, v_headers, v_expires_at = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_url, v_headers, v_expires_at = _values(known)
    self: Any = new(S3DownloadURL)
    self.url = v_url
    if v_url.__class__ is not str:
        self.url = mismatch(v_url, at, "url", "string")
    self.headers = (
        None if v_headers is None and "headers" not in data else _decode_headers(v_headers, at, "headers")
    )
    self.expires_at = instant(v_expires_at, at, "expires_at")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "url": ("url", False, refuse_float),
    "headers": ("headers", False, encode_dict_of(refuse_float)),
    "expires_at": ("expires_at", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(S3DownloadURL, _FIELDS)
