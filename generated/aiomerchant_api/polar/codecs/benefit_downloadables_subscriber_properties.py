"""The codec of BenefitDownloadablesSubscriberProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, unique_id
from ..models.benefit_downloadables_subscriber_properties import BenefitDownloadablesSubscriberProperties

_active_files = list_of(unique_id)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitDownloadablesSubscriberProperties")
    get = data.get
    self: Any = new(BenefitDownloadablesSubscriberProperties)
    self.active_files = _active_files(get("active_files"), at, "active_files")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "active_files": ("active_files", False, plain),
}

encode = object_encoder(BenefitDownloadablesSubscriberProperties, _FIELDS)
