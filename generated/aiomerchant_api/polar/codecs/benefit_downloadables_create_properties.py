"""The codec of BenefitDownloadablesCreateProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, boolean, dict_of, list_of, mismatch, new, object_encoder, plain, unique_id
from ..models.benefit_downloadables_create_properties import BenefitDownloadablesCreateProperties

_archived = dict_of(boolean)
_files = list_of(unique_id)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitDownloadablesCreateProperties")
    get = data.get
    self: Any = new(BenefitDownloadablesCreateProperties)
    self.archived = v = get("archived")
    if v is not None or "archived" in data:
        self.archived = _archived(v, at, "archived")
    self.files = _files(get("files"), at, "files")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "archived": ("archived", False, plain),
    "files": ("files", False, plain),
}

encode = object_encoder(BenefitDownloadablesCreateProperties, _FIELDS)
