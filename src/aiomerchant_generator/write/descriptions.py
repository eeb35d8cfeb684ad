"""Our own descriptions, the lines of spec/*.docs.toml.

- `[operations]`: operation id -> what it does, what it needs, what comes back
- `[resources]`: resource -> what it is about
- `[schemas]`: schema -> a line on its model
- `[parameters."*"]`: wire name -> a line on a path or query parameter that means the same everywhere
- `[parameters."<operation id>"]`: wire name -> a line on that of one operation
- `[fields.<schema>]`: wire name -> a line on a field; of a body's schema, on the keyword argument
- `[tokens]`: security scheme -> the token that it takes, its kind first; none where any token will do
- `[sessions.<security scheme>]`: the `operation` that makes a session with such a token, and its `body` in
  examples; the first scheme that an operation takes counts
- `[examples."*"]`: wire name -> the value of arguments and fields with that name in examples
- `[examples."<operation id>"]`: wire name -> an argument of the example of one operation; `body` where the
  body is one argument

A line with the comment `# draft` was written by an update, and stands until a person has looked at it.
"""

from collections.abc import Mapping
from typing import Any


class Descriptions:
    """The descriptions for one provider; a missing one is empty."""

    def __init__(self, tables: Mapping[str, Any]) -> None:
        self._tables: Mapping[str, Mapping[str, Mapping[str, Any]]] = tables

    def parameter(self, operation: str, wire: str) -> str:
        return self.line("parameters", operation, wire) or self.line("parameters", "*", wire)

    @property
    def sessions(self) -> Mapping[str, Any]:
        """The rows of sessions, by their security scheme."""
        return self._tables.get("sessions", {})

    def example(self, operation: str) -> Mapping[str, Any]:
        """Return the rows of the example of an operation, or for `*` those of all."""
        return self._tables.get("examples", {}).get(operation, {})

    def line(self, *keys: str) -> str:
        """Return the line at some keys, as `"operations", "customers:get"`."""
        found: Any = self._tables
        for key in keys:
            found = found.get(key, {})
        return found or ""
