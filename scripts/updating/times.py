"""What kind of time a string is, from the prose that the facts drop: Square says it nowhere else.

Only a string without a format is asked about, and what the words leave open stays a string.
https://developer.squareup.com/docs/build-basics/common-data-types/working-with-dates
"""

from __future__ import annotations

import re
from typing import Final

_STANDARD: Final = r"(?:RFC[ -]?3339|ISO[ -]?8601)"
_DURATION: Final = re.compile(
    rf"{_STANDARD}\W+duration|duration\W+in\W+{_STANDARD}|duration (?:must be|should be)[^.]*{_STANDARD}"
    rf"|`?P\[n\]|\bP\d+[YMWD]|\bPT\d+[HMS]",
    re.IGNORECASE,
)
_DAY: Final = re.compile(r"\bYYYY-MM-DD\b(?!T)|\bfull-date\b")
_CLOCK: Final = re.compile(r"\bpartial-time\b|\blocal time\b[^.]*\bHH:MM:SS\b", re.IGNORECASE)
_MOMENT: Final = re.compile(
    rf"{_STANDARD}|\btimestamp\b|YYYY-MM-DDT|\d{{4}}-\d\d-\d\dT\d\d:\d\d|\bdate and time\b", re.IGNORECASE
)

#: How much is read of a text: it says what a value is at its beginning, and no text shall take its time.
_READ: Final = 5_000


def format_of(name: str, prose: str) -> str | None:
    """The format of a string called `name`: date-time, date, duration, local-time or None."""
    text = " ".join(prose[:_READ].split())
    words = name.lower().split("_")
    if "duration" in words and (_DURATION.search(text) or re.search(_STANDARD, text, re.IGNORECASE)):
        return "duration"
    if _CLOCK.search(text):
        return "local-time"
    if _DAY.search(text) and words[-1] != "at":
        return "date"
    if words[-1] == "date" and re.search(_STANDARD, text, re.IGNORECASE):
        return "date"
    if words[-1] in ("at", "time", "timestamp", "before", "after", "min", "max") and _MOMENT.search(text):
        return "date-time"
    if re.search(_STANDARD, text, re.IGNORECASE) and not _DURATION.search(text):
        return "date-time"
    return "duration" if _DURATION.search(text) else None
