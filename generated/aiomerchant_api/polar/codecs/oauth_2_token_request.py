"""The codec of Oauth2TokenRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, tag, union_decoder, union_encoder

_RULE: Rule = tag(
    ("grant_type",),
    {
        "authorization_code": "authorization_code_token_request",
        "refresh_token": "refresh_token_request",
        "web": "web_token_request",
    },
)

decode = union_decoder(__name__, "AuthorizationCodeTokenRequest or RefreshTokenRequest or ...", _RULE)
encode = union_encoder(__name__, _RULE)
