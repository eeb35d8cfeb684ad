"""The open enum OrganizationSortProperty.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

OrganizationSortProperty: TypeAlias = (
    Literal[
        "created_at",
        "-created_at",
        "slug",
        "-slug",
        "name",
        "-name",
        "next_review_threshold",
        "-next_review_threshold",
        "days_in_status",
        "-days_in_status",
    ]
    | str
)
