"""The codec of Oauth2UserinfoResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, has, union_decoder, union_encoder

_RULE: Rule = has((), "user_info_user", "user_info_organization")

decode = union_decoder(__name__, "UserInfoUser or UserInfoOrganization", _RULE)
encode = union_encoder(__name__, _RULE)
