"""The codec of DownloadableRead.

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
    plain,
    unique_id,
)

from ..models.downloadable_read import DownloadableRead

decode_file_download: Decode = decode_later(__name__, "file_download", globals(), "decode_file_download")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DownloadableRead")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_id, v_benefit_id, v_file = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_id, v_benefit_id, v_file = _values(known)
    self: Any = new(DownloadableRead)
    self.id = unique_id(v_id, at, "id")
    self.benefit_id = unique_id(v_benefit_id, at, "benefit_id")
    self.file = decode_file_download(v_file, (at, "file"))
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "benefit_id": ("benefit_id", False, plain),
    "file": ("file", False, encode_later(__name__, "file_download")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(DownloadableRead, _FIELDS)
