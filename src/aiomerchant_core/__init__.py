"""The contract between the operations of aiomerchant_api and whatever performs them.

An operation is a request as data, an endpoint function is a signature and one call to a `Send`, and what
comes back are models, a `Page` or `Pages`. Generated and handwritten code import it from here; it knows attrs
and the standard library.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .arguments import explains
from .model import (
    ABSENT,
    NULL,
    Event,
    Model,
    Null,
    Nullable,
    OpenModel,
    Unknown,
    UnknownEvent,
    extra_fields,
    masked,
    model,
)
from .operation import Body, ListOperation, Operation, Paging
from .packages import (
    CONTRACT,
    Operations,
    beside,
    constants_by_id,
    full_name,
    import_lazily,
    load,
    names_by_module,
)
from .pages import Page, Pages
from .pending import PendingCall
from .send import Resource, Send, Unpicklable, Values, deprecated

if TYPE_CHECKING:
    from .metadata import MetadataModel
    from .progress import OnProgress, Progress
else:
    # Few answers have metadata, and little work is long.
    _LATER = {"MetadataModel": ".metadata", "OnProgress": ".progress", "Progress": ".progress"}

    def __getattr__(name: str) -> Any:
        if name not in _LATER:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(_LATER[name], __name__), name)
        return value


__all__ = [
    "ABSENT",
    "CONTRACT",
    "NULL",
    "Body",
    "Event",
    "ListOperation",
    "MetadataModel",
    "Model",
    "Null",
    "Nullable",
    "OnProgress",
    "OpenModel",
    "Operation",
    "Operations",
    "Page",
    "Pages",
    "Paging",
    "PendingCall",
    "Progress",
    "Resource",
    "Send",
    "Unknown",
    "UnknownEvent",
    "Unpicklable",
    "Values",
    "beside",
    "constants_by_id",
    "deprecated",
    "explains",
    "extra_fields",
    "full_name",
    "import_lazily",
    "load",
    "masked",
    "model",
    "names_by_module",
]
