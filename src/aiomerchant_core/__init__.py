"""The contract between the operations of aiomerchant_api and whatever performs them.

An operation is a request as data, an endpoint function is a signature and one call to a `Send`, and what
comes back are models, a `Page` or `Pages`. Generated and handwritten code import it from here; it knows attrs
and the standard library.
"""

from .metadata import MetadataModel
from .model import NOT_NULL, NULL, Event, Model, OpenModel, Unknown, UnknownEvent, extra_fields, masked
from .operation import Body, ListOperation, Operation, Paging
from .packages import CONTRACT, Operations, beside, full_name, import_lazily, load, names_by_module
from .pages import Page, Pages
from .pending import PendingCall
from .progress import OnProgress, Progress
from .send import Resource, Send, Unpicklable, Values, deprecated

__all__ = [
    "CONTRACT",
    "NOT_NULL",
    "NULL",
    "Body",
    "Event",
    "ListOperation",
    "MetadataModel",
    "Model",
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
    "deprecated",
    "extra_fields",
    "full_name",
    "import_lazily",
    "load",
    "masked",
    "names_by_module",
]
