"""The codec of CustomerPaymentMethod.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, tag, union_decoder, union_encoder

_RULE: Rule = tag(("type",), {"card": "payment_method_card"}, "payment_method_generic")

decode = union_decoder(__name__, "PaymentMethodCard or PaymentMethodGeneric", _RULE)
encode = union_encoder(__name__, _RULE)
