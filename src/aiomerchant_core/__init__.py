"""The contract between the operations of aiomerchant_api and whatever performs them.

An operation is a request as data, an endpoint function is a signature and one call to a `Send`, and what
comes back are models, a `Page` or `Pages`. Generated and handwritten code import it from here; it knows attrs
and the standard library.
"""

from .arguments import explains
from .metadata import MetadataModel
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
from .progress import OnProgress, Progress
from .send import Resource, Send, Unpicklable, Values, deprecated

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
