"""The open enum CustomerMeterSortProperty.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CustomerMeterSortProperty: TypeAlias = (
    Literal[
        "created_at",
        "-created_at",
        "modified_at",
        "-modified_at",
        "customer_id",
        "-customer_id",
        "customer_name",
        "-customer_name",
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
