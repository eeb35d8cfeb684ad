"""The tables of `SQLStore`, and the steps by which a database gets them."""

from __future__ import annotations

from typing import Final

from sqlalchemy import BigInteger, Column, Double, Executable, Integer, LargeBinary, MetaData, Table, Text
from sqlalchemy.schema import CreateIndex, CreateTable

__all__ = ["STEPS", "entries", "schema"]

_tables: Final = MetaData()
#: The steps that were applied; the highest is the version of the schema.
schema: Final = Table("aiomerchant_schema", _tables, Column("version", Integer, primary_key=True))
entries: Final = Table(
    "aiomerchant_entries",
    _tables,
    # Sorted by code points, as in SQLite, whatever the collation of the database is.
    Column("key", Text().with_variant(Text(collation="C"), "postgresql"), primary_key=True),
    Column("version", BigInteger, nullable=False),
    Column("data", LargeBinary, nullable=False),
    Column("expires", Double, nullable=True, index=True),
)

#: The statements from each version of the schema to the next one. Steps are added and never changed.
STEPS: Final[tuple[tuple[Executable, ...], ...]] = (
    (
        CreateTable(schema, if_not_exists=True),
        CreateTable(entries, if_not_exists=True),
        *(CreateIndex(index, if_not_exists=True) for index in entries.indexes),
    ),
)
