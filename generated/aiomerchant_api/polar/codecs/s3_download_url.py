"""The codec of S3DownloadURL.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, dict_of, instant, mismatch, new, object_encoder, plain, string
from ..models.s3_download_url import S3DownloadURL

_headers = dict_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "S3DownloadURL")
    get = data.get
    self: Any = new(S3DownloadURL)
    self.url = v = get("url")
    if v.__class__ is not str:
        self.url = mismatch(v, at, "url", "string")
    self.headers = v = get("headers")
    if v is not None or "headers" in data:
        self.headers = _headers(v, at, "headers")
    self.expires_at = instant(get("expires_at"), at, "expires_at")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "url": ("url", False, plain),
    "headers": ("headers", False, plain),
    "expires_at": ("expires_at", False, plain),
}

encode = object_encoder(S3DownloadURL, _FIELDS)
