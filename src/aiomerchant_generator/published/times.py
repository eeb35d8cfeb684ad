"""Reads the format of a time from its description, since Square states it nowhere else.

Only strings without a format are read, and a string whose description is not clear keeps none.
https://developer.squareup.com/docs/build-basics/common-data-types/working-with-dates
"""

import re
from typing import Final

_ISO_TIME: Final = r"(?:RFC[ -]?3339|ISO[ -]?8601)"
_DURATION: Final = re.compile(
    rf"{_ISO_TIME}\W+duration|duration\W+in\W+{_ISO_TIME}|duration (?:must be|should be)[^.]*{_ISO_TIME}"
    rf"|`?P\[n\]|\bP\d+[YMWD]|\bPT\d+[HMS]",
    re.IGNORECASE,
)
_DAY: Final = re.compile(r"\bYYYY-MM-DD\b(?!T)|\bfull-date\b")
_LOCAL_TIME: Final = re.compile(r"\bpartial-time\b|\blocal time\b[^.]*\bHH:MM:SS\b", re.IGNORECASE)
_MOMENT: Final = re.compile(
    rf"{_ISO_TIME}|\btimestamp\b|YYYY-MM-DDT|\d{{4}}-\d\d-\d\dT\d\d:\d\d|\bdate and time\b",
    re.IGNORECASE,
)

#: The characters that are read of a description: it states the format at its beginning.
_READ: Final = 5_000


def format_of(name: str, prose: str) -> str | None:
    """The format of a string: `date-time`, `date`, `duration` or `local-time`; None if it is not clear.

    Args:
        name: The name of the field or parameter.
        prose: Its description.
    """
    text = " ".join(prose[:_READ].split())
    words = name.lower().split("_")
    if "duration" in words and (_DURATION.search(text) or re.search(_ISO_TIME, text, re.IGNORECASE)):
        return "duration"
    if _LOCAL_TIME.search(text):
        return "local-time"
    if _DAY.search(text) and words[-1] != "at":
        return "date"
    if words[-1] == "date" and re.search(_ISO_TIME, text, re.IGNORECASE):
        return "date"
    if words[-1] in ("at", "time", "timestamp", "before", "after", "min", "max") and _MOMENT.search(text):
        return "date-time"
    if re.search(_ISO_TIME, text, re.IGNORECASE) and not _DURATION.search(text):
        return "date-time"
    return "duration" if _DURATION.search(text) else None
