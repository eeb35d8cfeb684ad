"""The codec of MetadataQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import boolean, by_class, dict_of, integer, list_of, nullable, plain, string

decode = nullable(
    dict_of(
        by_class(
            {
                str: string,
                int: integer,
                bool: boolean,
                list: list_of(
                    by_class({str: string, int: integer, bool: boolean}, "string or integer or boolean")
                ),
            },
            "string or integer or boolean or array",
        )
    )
)
encode = plain
