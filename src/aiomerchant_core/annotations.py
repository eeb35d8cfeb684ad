"""The types that annotations of models name, for those who ask Python for them.

They ask by `typing.get_type_hints`, as attrs and cattrs do, or by `inspect.get_annotations`.
"""

from __future__ import annotations

import builtins
import sys
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final, Literal
from uuid import UUID

__all__ = ["evaluated"]

#: What is no model, by the names under which generated modules import it; `list` is `_list` beside a field
#: with that name.
_IMPORTED: Final[Mapping[str, Any]] = {
    **vars(builtins),
    "Any": Any,
    "Decimal": Decimal,
    "Literal": Literal,
    "UUID": UUID,
    "date": date,
    "datetime": datetime,
}


class _Namespace(dict[str, Any]):
    """The names of a module of models, with those that it imports for type checkers alone.

    Args:
        module: The full name of the module.
    """

    def __init__(self, module: str) -> None:
        super().__init__(getattr(sys.modules.get(module), "__dict__", {}))
        self._folder = sys.modules.get(module.rpartition(".")[0])

    def __missing__(self, name: str) -> Any:
        name = name.removeprefix("_")  # which it has where a field of the class has that name
        if name in getattr(self._folder, "MODULES", ()):
            return getattr(self._folder, name)
        return _IMPORTED[name]


def evaluated(annotations: Mapping[str, Any], module: str) -> dict[str, Any]:
    """The types of annotations; the text of one whose names are not known.

    Args:
        annotations: The annotations, as text or as types.
        module: The full name of the module of their class.
    """
    namespace = _Namespace(module)
    return {
        name: _evaluated(one, namespace) if isinstance(one, str) else one for name, one in annotations.items()
    }


def _evaluated(text: str, namespace: _Namespace) -> Any:
    try:
        return eval(text, {}, namespace)  # noqa: S307  # the code of a class that is imported
    except NameError:
        return text
