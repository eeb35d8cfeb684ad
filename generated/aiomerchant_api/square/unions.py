"""The unions of Square's models, and other names of types. Generated from spec/."""

from typing import Final

from aiomerchant_core.codec import Choice, Has, Tag

#: Annotations by the names that stand for them.
ALIASES: Final[dict[str, str]] = {
    "Format": "SimpleFormat | LinkFormat | CustomTimeFormat | CustomNumericFormat | Unknown",
    "JoinHint": "list[str]",
    "LoadResultData": "LoadResultDataRow | LoadResultDataCompact | LoadResultDataColumnar | Unknown",
    "LoadResultDataRow": "list[dict[str, Any]]",
    "TimeDimensionDateRange": "str | list[str] | dict[str, Any]",
}

#: How the member of a union is found, by the name of the union or by the names of its members.
UNIONS: Final[dict[str, Choice]] = {
    "LinkFormat | CustomTimeFormat | CustomNumericFormat": Choice(
        "LinkFormat or CustomTimeFormat or ...",
        Tag(
            ("type",),
            {
                "link": "LinkFormat",
                "custom-time": "CustomTimeFormat",
                "custom-numeric": "CustomNumericFormat",
            },
        ),
    ),
    "LoadResultDataCompact | LoadResultDataColumnar": Choice(
        "LoadResultDataCompact or LoadResultDataColumnar",
        Has((("dataset",),), "LoadResultDataCompact", Has((("columns",),), "LoadResultDataColumnar")),
    ),
    "QueryFilter": Choice(
        "QueryFilterCondition or QueryFilterOr or ...",
        Has(
            (("member",),),
            "QueryFilterCondition",
            Has((("or",),), "QueryFilterOr", Has((("and",),), "QueryFilterAnd")),
        ),
    ),
}
