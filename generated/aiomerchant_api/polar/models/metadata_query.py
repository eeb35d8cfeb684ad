"""MetadataQuery. Generated from spec/."""

from typing import TypeAlias

MetadataQuery: TypeAlias = dict[str, str | int | bool | list[str] | list[int] | list[bool]] | None
