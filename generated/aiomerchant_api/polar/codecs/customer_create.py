"""The codec of CustomerCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, tag, union_decoder, union_encoder

_RULE: Rule = tag(
    ("type",),
    {
        "individual": "customer_individual_create",
        "team": "customer_team_create",
        None: "customer_individual_create",
    },
)

decode = union_decoder(__name__, "CustomerIndividualCreate or CustomerTeamCreate", _RULE)
encode = union_encoder(__name__, _RULE)
