"""The codec of BenefitGrantDownloadablesProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.benefit_grant_downloadables_properties import BenefitGrantDownloadablesProperties

_files = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitGrantDownloadablesProperties")
    get = data.get
    self: Any = new(BenefitGrantDownloadablesProperties)
    self.files = v = get("files")
    if v is not None or "files" in data:
        self.files = _files(v, at, "files")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "files": ("files", False, plain),
}

encode = object_encoder(BenefitGrantDownloadablesProperties, _FIELDS)
