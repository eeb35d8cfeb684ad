"""The open enum FileServiceTypes.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

FileServiceTypes: TypeAlias = (
    Literal["downloadable", "product_media", "organization_avatar", "support_case_attachment"] | str
)
