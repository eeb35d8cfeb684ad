"""The codec of CustomerSessionsCreateRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, has, union_decoder, union_encoder

_RULE: Rule = has(
    (("customer_id",),),
    "customer_session_customer_id_create",
    has((("external_customer_id",),), "customer_session_customer_external_id_create", None),
)

decode = union_decoder(
    __name__, "CustomerSessionCustomerIDCreate or CustomerSessionCustomerExternalIDCreate", _RULE
)
encode = union_encoder(__name__, _RULE)
