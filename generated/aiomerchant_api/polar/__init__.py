"""Polar, API version 2026-10. Generated from spec/."""

from typing import Final

VERSION: Final = "2026-10"
VERSION_HEADER: Final = "Polar-Version"
SERVERS: Final = {"production": "https://api.polar.sh", "sandbox": "https://sandbox-api.polar.sh"}
#: The dated versions that have types of their own beside these, and their packages.
VERSIONS: Final[dict[str, str]] = {"2027-01": "polar_v2027_01"}
