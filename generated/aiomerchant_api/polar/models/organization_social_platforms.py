"""The open enum OrganizationSocialPlatforms.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

OrganizationSocialPlatforms: TypeAlias = (
    Literal[
        "x", "github", "facebook", "instagram", "youtube", "tiktok", "linkedin", "threads", "discord", "other"
    ]
    | str
)
