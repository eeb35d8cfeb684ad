"""Exports of lists as CSV, one row a record."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from io import StringIO

from aiomerchant.sandbox.state import Record

__all__ = ["export"]


def export(records: Iterable[Record], fields: Iterable[str]) -> str:
    """The records as CSV. The header has the names of the fields as titles: `created_at` is `Created At`."""
    out = StringIO(newline="")
    writer = csv.writer(out)
    names = list(fields)
    writer.writerow(" ".join(_title(part) for part in name.split("_")) for name in names)
    for record in records:
        writer.writerow("" if (value := record.get(name)) is None else value for name in names)
    return out.getvalue()


def _title(part: str) -> str:
    return part.upper() if part == "id" else part.capitalize()
