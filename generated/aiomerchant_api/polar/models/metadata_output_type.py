"""The type MetadataOutputType. Written by scripts/regenerate.py from spec/; edit those, not this."""

from typing import TypeAlias

MetadataOutputType: TypeAlias = dict[str, str | int | float | bool]
