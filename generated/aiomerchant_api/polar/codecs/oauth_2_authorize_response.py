"""The codec of Oauth2AuthorizeResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, tag, union_decoder, union_encoder

_RULE: Rule = tag(
    ("sub_type",), {"user": "authorize_response_user", "organization": "authorize_response_organization"}
)

decode = union_decoder(__name__, "AuthorizeResponseUser or AuthorizeResponseOrganization", _RULE)
encode = union_encoder(__name__, _RULE)
