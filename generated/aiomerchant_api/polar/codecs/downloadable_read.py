"""The codec of DownloadableRead.

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
    mismatch,
    new,
    object_encoder,
    plain,
    unique_id,
)
from ..models.downloadable_read import DownloadableRead

decode_file_download: Decode = decode_later(__name__, "file_download", globals(), "decode_file_download")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DownloadableRead")
    get = data.get
    self: Any = new(DownloadableRead)
    self.id = unique_id(get("id"), at, "id")
    self.benefit_id = unique_id(get("benefit_id"), at, "benefit_id")
    self.file = decode_file_download(get("file"), (at, "file"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "benefit_id": ("benefit_id", False, plain),
    "file": ("file", False, encode_later(__name__, "file_download")),
}

encode = object_encoder(DownloadableRead, _FIELDS)
