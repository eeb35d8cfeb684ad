"""The codec of Customer.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, tag, union_decoder, union_encoder

_RULE: Rule = tag(("type",), {"individual": "customer_individual", "team": "customer_team"})

decode = union_decoder(__name__, "CustomerIndividual or CustomerTeam", _RULE)
encode = union_encoder(__name__, _RULE)
