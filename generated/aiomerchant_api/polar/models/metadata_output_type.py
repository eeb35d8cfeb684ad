"""MetadataOutputType. Generated from spec/."""

from typing import TypeAlias

MetadataOutputType: TypeAlias = dict[str, str | int | float | bool]
