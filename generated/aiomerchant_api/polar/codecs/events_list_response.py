"""The codec of EventsListResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, has, union_decoder, union_encoder

_RULE: Rule = has(
    (("pagination", "max_page"),), "list_resource_event", "list_resource_with_cursor_pagination_event"
)

decode = union_decoder(__name__, "ListResourceEvent or ListResourceWithCursorPaginationEvent", _RULE)
encode = union_encoder(__name__, _RULE)
