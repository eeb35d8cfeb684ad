"""The type LoadResultDataRow. Written by scripts/regenerate.py from spec/; edit those, not this."""

from typing import Any, TypeAlias

LoadResultDataRow: TypeAlias = list[dict[str, Any]]
