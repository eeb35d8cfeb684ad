"""Square, API version 2026-09-16. Generated from spec/."""

from typing import Final

VERSION: Final = "2026-09-16"
VERSION_HEADER: Final = "Square-Version"
SERVERS: Final = {
    "production": "https://connect.squareup.com",
    "sandbox": "https://connect.squareupsandbox.com",
}
#: The dated versions that have types of their own beside these, and their packages.
VERSIONS: Final[dict[str, str]] = {}
