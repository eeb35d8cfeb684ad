"""The codec of CatalogQuickAmountsSettings.

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
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_option, v_eligible_for_auto_amounts, v_amounts = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_option, v_eligible_for_auto_amounts, v_amounts = _values(known)
    self: Any = new(CatalogQuickAmountsSettings)
    self.option = v_option
    if v_option.__class__ is not str:
        self.option = mismatch(v_option, at, "option", "string")
    self.eligible_for_auto_amounts = v_eligible_for_auto_amounts
    if v_eligible_for_auto_amounts.__class__ is not bool and v_eligible_for_auto_amounts is not None:
        self.eligible_for_auto_amounts = mismatch(
            v_eligible_for_auto_amounts, at, "eligible_for_auto_amounts", "boolean"
        )
    if v_amounts.__class__ is list:
        here = (at, "amounts[]")
        self.amounts = [decode_catalog_quick_amount(item, here) for item in v_amounts]
    elif v_amounts is None:
        self.amounts = None
    else:
        self.amounts = mismatch(v_amounts, at, "amounts", "array")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "option": ("option", False, plain),
    "eligible_for_auto_amounts": ("eligible_for_auto_amounts", False, plain),
    "amounts": ("amounts", False, encode_list_of(encode_later(__name__, "catalog_quick_amount"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogQuickAmountsSettings, _FIELDS)
