"""The codec of CustomerOrganizationData.

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
)

from ..models.customer_organization_data import CustomerOrganizationData

decode_customer_organization: Decode = decode_later(
    __name__, "customer_organization", globals(), "decode_customer_organization"
)
decode_customer_product: Decode = decode_later(
    __name__, "customer_product", globals(), "decode_customer_product"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerOrganizationData")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_organization, v_products = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_organization, v_products = _values(known)
    self: Any = new(CustomerOrganizationData)
    self.organization = decode_customer_organization(v_organization, (at, "organization"))
    if v_products.__class__ is list:
        here = (at, "products[]")
        self.products = [decode_customer_product(item, here) for item in v_products]
    else:
        self.products = mismatch(v_products, at, "products", "array")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "organization": ("organization", False, encode_later(__name__, "customer_organization")),
    "products": ("products", False, encode_list_of(encode_later(__name__, "customer_product"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerOrganizationData, _FIELDS)
