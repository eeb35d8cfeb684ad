"""The open enum CustomerCustomerMeterSortProperty.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CustomerCustomerMeterSortProperty: TypeAlias = (
    Literal[
        "created_at",
        "-created_at",
        "modified_at",
        "-modified_at",
        "meter_id",
        "-meter_id",
        "meter_name",
        "-meter_name",
        "consumed_units",
        "-consumed_units",
        "credited_units",
        "-credited_units",
        "balance",
        "-balance",
    ]
    | str
)
