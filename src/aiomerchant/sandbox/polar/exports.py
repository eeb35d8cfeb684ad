"""Lists as CSV, a record a row."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from io import StringIO

from aiomerchant.sandbox.state import Record

__all__ = ["export"]


def export(records: Iterable[Record], fields: Iterable[str]) -> str:
    """The records as CSV with a header of the fields' names in words: `created_at` is `Created At`."""
    out = StringIO(newline="")
    writer = csv.writer(out)
    names = list(fields)
    writer.writerow(" ".join(_word(part) for part in name.split("_")) for name in names)
    for record in records:
        writer.writerow("" if (value := record.get(name)) is None else value for name in names)
    return out.getvalue()


def _word(part: str) -> str:
    return part.upper() if part == "id" else part.capitalize()
