"""The codec of RetrieveGiftCardFromGANRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.retrieve_gift_card_from_gan_request import RetrieveGiftCardFromGANRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RetrieveGiftCardFromGANRequest")
    get = data.get
    self: Any = new(RetrieveGiftCardFromGANRequest)
    self.gan = v = get("gan")
    if v.__class__ is not str:
        self.gan = mismatch(v, at, "gan", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "gan": ("gan", False, plain),
}

encode = object_encoder(RetrieveGiftCardFromGANRequest, _FIELDS)
