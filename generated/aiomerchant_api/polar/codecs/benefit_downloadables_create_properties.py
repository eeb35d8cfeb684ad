"""The codec of BenefitDownloadablesCreateProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    boolean,
    dict_of,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    unique_id,
)

from ..models.benefit_downloadables_create_properties import BenefitDownloadablesCreateProperties

_decode_archived = dict_of(boolean)
_decode_files = list_of(unique_id)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitDownloadablesCreateProperties")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_archived, v_files = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_archived, v_files = _values(known)
    self: Any = new(BenefitDownloadablesCreateProperties)
    self.archived = (
        None
        if v_archived is None and "archived" not in data
        else _decode_archived(v_archived, at, "archived")
    )
    self.files = _decode_files(v_files, at, "files")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "archived": ("archived", False, plain),
    "files": ("files", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BenefitDownloadablesCreateProperties, _FIELDS)
