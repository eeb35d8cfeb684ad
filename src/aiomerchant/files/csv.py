"""Reads CSV that arrives in pieces, and holds no more than one incomplete row in memory."""

from __future__ import annotations

import csv
from codecs import getincrementaldecoder
from collections.abc import Iterator
from io import StringIO
from typing import Final

from aiomerchant.errors import ResponseError

__all__ = ["Rows"]

#: The longest row, in characters: a longer one lacks a closing quote.
LONGEST_ROW: Final = 16 * 2**20


class Rows:
    """Reads rows (RFC 4180) from pieces of a file in UTF-8, with or without a byte order mark.

    A row is a mapping of the header's names to fields. All methods raise `ResponseError` for text that is no
    CSV in UTF-8, and for rows that do not fit the header.
    """

    def __init__(self) -> None:
        self._decoder = getincrementaldecoder("utf-8-sig")()
        self._header: list[str] | None = None
        #: The text of the incomplete row, and whether its end is within quotes.
        self._pending: list[str] = []
        self._length = 0
        self._quoted = False
        self._number = 0

    def feed(self, piece: bytes) -> Iterator[dict[str, str]]:
        """Take a piece of the file, and give the rows that it completes."""
        yield from self._take(self._decoded(piece))

    def end(self) -> Iterator[dict[str, str]]:
        """End the file, and give its last row if no line break ended it."""
        yield from self._take(self._decoded(b"", last=True))
        if self._quoted:
            raise ResponseError("the CSV ends within a quoted field")
        yield from self._parse("".join(self._pending))

    def _decoded(self, piece: bytes, *, last: bool = False) -> str:
        try:
            return self._decoder.decode(piece, last)
        except UnicodeDecodeError:
            raise ResponseError("the CSV is not in UTF-8") from None

    def _take(self, text: str) -> Iterator[dict[str, str]]:
        # A row ends at a line break that is outside of quotes: behind an even number of them.
        end = at = 0
        for index, stretch in enumerate(text.split('"')):
            if index:
                self._quoted = not self._quoted
                at += 1
            if not self._quoted and (found := stretch.rfind("\n")) >= 0:
                end = at + found + 1
            at += len(stretch)
        if end:
            whole = "".join((*self._pending, text[:end]))
            self._pending, self._length = [], 0
            text = text[end:]
            yield from self._parse(whole)
        self._pending.append(text)
        self._length += len(text)
        if self._length > LONGEST_ROW:
            raise ResponseError(f"a row of the CSV is longer than {LONGEST_ROW} characters")

    def _parse(self, text: str) -> Iterator[dict[str, str]]:
        try:
            for values in csv.reader(StringIO(text, newline=""), strict=True):
                if not values:  # an empty line
                    continue
                if self._header is None:
                    if len(set(values)) < len(values):
                        raise ResponseError("the CSV names a column twice: read it by pieces")
                    self._header = values
                    continue
                self._number += 1
                if len(values) != len(self._header):
                    expected = len(self._header)
                    raise ResponseError(
                        f"row {self._number} of the CSV has {len(values)} fields, and its header {expected}"
                    )
                yield dict(zip(self._header, values, strict=True))
        except csv.Error as error:
            raise ResponseError(f"the CSV is not valid after row {self._number}: {error}") from None
