"""The type MetadataQuery. Written by scripts/regenerate.py from spec/; edit those, not this."""

from typing import TypeAlias

MetadataQuery: TypeAlias = dict[str, str | int | bool | list[str] | list[int] | list[bool]] | None
