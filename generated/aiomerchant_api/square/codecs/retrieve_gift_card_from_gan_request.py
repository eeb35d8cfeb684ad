"""The codec of RetrieveGiftCardFromGANRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.retrieve_gift_card_from_gan_request import RetrieveGiftCardFromGANRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RetrieveGiftCardFromGANRequest")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_gan = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_gan = _values(known)
    self: Any = new(RetrieveGiftCardFromGANRequest)
    self.gan = v_gan
    if v_gan.__class__ is not str:
        self.gan = mismatch(v_gan, at, "gan", "string")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "gan": ("gan", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(RetrieveGiftCardFromGANRequest, _FIELDS)
