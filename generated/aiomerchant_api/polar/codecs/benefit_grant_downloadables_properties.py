"""The codec of BenefitGrantDownloadablesProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    encode_list_of,
    list_of,
    mismatch,
    new,
    object_encoder,
    refuse_float,
    string,
)

from ..models.benefit_grant_downloadables_properties import BenefitGrantDownloadablesProperties

_decode_files = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitGrantDownloadablesProperties")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_files = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_files = _values(known)
    self: Any = new(BenefitGrantDownloadablesProperties)
    self.files = None if v_files is None and "files" not in data else _decode_files(v_files, at, "files")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "files": ("files", False, encode_list_of(refuse_float)),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BenefitGrantDownloadablesProperties, _FIELDS)
