"""The codec of CatalogQuickAmountsSettings.

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
from ..models.catalog_quick_amounts_settings import CatalogQuickAmountsSettings

decode_catalog_quick_amount: Decode = decode_later(
    __name__, "catalog_quick_amount", globals(), "decode_catalog_quick_amount"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogQuickAmountsSettings")
    get = data.get
    self: Any = new(CatalogQuickAmountsSettings)
    self.option = v = get("option")
    if v.__class__ is not str:
        self.option = mismatch(v, at, "option", "string")
    self.eligible_for_auto_amounts = v = get("eligible_for_auto_amounts")
    if v.__class__ is not bool and (v is not None):
        self.eligible_for_auto_amounts = mismatch(v, at, "eligible_for_auto_amounts", "boolean")
    self.amounts = v = get("amounts")
    if v.__class__ is list:
        here = (at, "amounts[]")
        self.amounts = [decode_catalog_quick_amount(i, here) for i in v]
    elif v is not None:
        self.amounts = mismatch(v, at, "amounts", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "option": ("option", False, plain),
    "eligible_for_auto_amounts": ("eligible_for_auto_amounts", False, plain),
    "amounts": ("amounts", False, encode_list_of(encode_later(__name__, "catalog_quick_amount"))),
}

encode = object_encoder(CatalogQuickAmountsSettings, _FIELDS)
