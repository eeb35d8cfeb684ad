"""The codec of SearchLoyaltyAccountsRequestLoyaltyAccountQuery.

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
    list_of,
    mismatch,
    new,
    object_encoder,
    refuse_float,
    string,
)

from ..models.search_loyalty_accounts_request_loyalty_account_query import (
    SearchLoyaltyAccountsRequestLoyaltyAccountQuery,
)

decode_loyalty_account_mapping: Decode = decode_later(
    __name__, "loyalty_account_mapping", globals(), "decode_loyalty_account_mapping"
)
_decode_customer_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchLoyaltyAccountsRequestLoyaltyAccountQuery")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_mappings, v_customer_ids = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_mappings, v_customer_ids = _values(known)
    self: Any = new(SearchLoyaltyAccountsRequestLoyaltyAccountQuery)
    if v_mappings.__class__ is list:
        here = (at, "mappings[]")
        self.mappings = [decode_loyalty_account_mapping(item, here) for item in v_mappings]
    elif v_mappings is None:
        self.mappings = None
    else:
        self.mappings = mismatch(v_mappings, at, "mappings", "array")
    self.customer_ids = (
        None if v_customer_ids is None else _decode_customer_ids(v_customer_ids, at, "customer_ids")
    )
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "mappings": ("mappings", False, encode_list_of(encode_later(__name__, "loyalty_account_mapping"))),
    "customer_ids": ("customer_ids", False, encode_list_of(refuse_float)),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SearchLoyaltyAccountsRequestLoyaltyAccountQuery, _FIELDS)
