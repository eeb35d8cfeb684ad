"""The codec of FileUploadCompleted.

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
    plain,
)
from ..models.file_upload_completed import FileUploadCompleted

decode_s3_file_upload_completed_part: Decode = decode_later(
    __name__, "s3_file_upload_completed_part", globals(), "decode_s3_file_upload_completed_part"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "FileUploadCompleted")
    get = data.get
    self: Any = new(FileUploadCompleted)
    self.id = v = get("id")
    if v.__class__ is not str:
        self.id = mismatch(v, at, "id", "string")
    self.path = v = get("path")
    if v.__class__ is not str:
        self.path = mismatch(v, at, "path", "string")
    self.parts = v = get("parts")
    if v.__class__ is list:
        here = (at, "parts[]")
        self.parts = [decode_s3_file_upload_completed_part(i, here) for i in v]
    else:
        self.parts = mismatch(v, at, "parts", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "path": ("path", False, plain),
    "parts": ("parts", False, encode_list_of(encode_later(__name__, "s3_file_upload_completed_part"))),
}

encode = object_encoder(FileUploadCompleted, _FIELDS)
