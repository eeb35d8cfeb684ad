"""What an update of a document changes in what the tests expect: versions and numbers, here alone.

A number that is smaller than before means that something no longer finds what it found.
"""

from __future__ import annotations

from typing import Final

VERSIONS: Final = {"polar": "2026-10", "square": "2025-08-20"}
OPERATIONS: Final = {"polar": 186, "square": 316}
SCHEMAS: Final = {"polar": 1009, "square": 1402}
EVENTS: Final = {"polar": 41, "square": 146}
#: Operations by how their lists are walked, and those whose place travels in the body.
LISTS: Final = {"page": 38, "cursor": 68, "link": 1}
LISTS_IN_BODIES: Final = 22
#: Operations that take an idempotency key, and those that take it inside of a part.
KEYS: Final = (67, 4)
#: Collections of the sandbox whose records are made, got, listed, changed and ended.
WHOLE_LIVES: Final = {"polar": 14, "square": 33}
#: Values whose format Square tells in prose alone, or as the document has it.
FORMATS: Final = {"date-time": 360, "date": 25, "duration": 16, "local-time": 6}
PAGE_SIZES: Final = 27
