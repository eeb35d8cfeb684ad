"""The codec of Payment.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, tag, union_decoder, union_encoder

_RULE: Rule = tag(("method",), {"card": "card_payment"}, "generic_payment")

decode = union_decoder(__name__, "CardPayment or GenericPayment", _RULE)
encode = union_encoder(__name__, _RULE)
