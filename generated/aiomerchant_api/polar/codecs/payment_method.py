"""The codec of PaymentMethod.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, tag, union_decoder, union_encoder

_RULE: Rule = tag(("type",), {"card": "customer_payment_method_card"}, "customer_payment_method_generic")

decode = union_decoder(__name__, "CustomerPaymentMethodCard or CustomerPaymentMethodGeneric", _RULE)
encode = union_encoder(__name__, _RULE)
