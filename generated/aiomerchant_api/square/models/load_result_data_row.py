"""LoadResultDataRow. Generated from spec/."""

from typing import Any, TypeAlias

LoadResultDataRow: TypeAlias = list[dict[str, Any]]
