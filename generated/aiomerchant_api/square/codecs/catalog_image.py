"""The codec of CatalogImage.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.catalog_image import CatalogImage


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogImage")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_name, v_url, v_caption, v_photo_studio_order_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_name, v_url, v_caption, v_photo_studio_order_id = _values(known)
    self: Any = new(CatalogImage)
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.url = v_url
    if v_url.__class__ is not str and v_url is not None:
        self.url = mismatch(v_url, at, "url", "string")
    self.caption = v_caption
    if v_caption.__class__ is not str and v_caption is not None:
        self.caption = mismatch(v_caption, at, "caption", "string")
    self.photo_studio_order_id = v_photo_studio_order_id
    if v_photo_studio_order_id.__class__ is not str and v_photo_studio_order_id is not None:
        self.photo_studio_order_id = mismatch(v_photo_studio_order_id, at, "photo_studio_order_id", "string")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, refuse_float),
    "url": ("url", False, refuse_float),
    "caption": ("caption", False, refuse_float),
    "photo_studio_order_id": ("photo_studio_order_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogImage, _FIELDS)
