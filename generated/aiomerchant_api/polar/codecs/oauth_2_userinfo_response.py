"""The codec of Oauth2UserinfoResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from ...codec import Rule, union_decoder, union_encoder

_RULE: Rule = "user_info_user"

decode = union_decoder(__name__, "UserInfoUser or UserInfoOrganization", _RULE)
encode = union_encoder(__name__, _RULE)
