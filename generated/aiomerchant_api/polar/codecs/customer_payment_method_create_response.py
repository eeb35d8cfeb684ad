"""The codec of CustomerPaymentMethodCreateResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, tag, union_decoder, union_encoder

_RULE: Rule = tag(
    ("status",),
    {
        "succeeded": "customer_payment_method_create_succeeded_response",
        "requires_action": "customer_payment_method_create_requires_action_response",
    },
)

decode = union_decoder(
    __name__,
    "CustomerPaymentMethodCreateSucceededResponse or CustomerPaymentMethodCreateRequiresActionResponse",
    _RULE,
)
encode = union_encoder(__name__, _RULE)
