"""The data files of spec/, as an update changes them."""

from __future__ import annotations

import tomllib

from updating.data_files import with_source

SOURCES = """\
# Where documents come from.
[shop]
version = "1"
derived = "a package"
sha256 = "old"

[shop.versions.2027-01]
derived = "a package"
sha256 = "old"
"""


def test_a_published_document_takes_the_place_of_a_derived_one() -> None:
    """Its row no longer says that it was put together; other rows and comments stay."""
    text = with_source(SOURCES, "shop", None, {"version": "2", "sha256": "new"})
    shop = tomllib.loads(text)["shop"]
    assert {key: shop[key] for key in shop if key != "versions"} == {"version": "2", "sha256": "new"}
    assert shop["versions"] == {"2027-01": {"derived": "a package", "sha256": "old"}}
    assert text.startswith("# Where documents come from.\n")

    text = with_source(text, "shop", "2027-01", {"version": "2027-01", "sha256": "new"})
    assert tomllib.loads(text)["shop"]["versions"] == {"2027-01": {"sha256": "new"}}
