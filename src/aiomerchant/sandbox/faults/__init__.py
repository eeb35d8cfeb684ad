"""Faults on demand: what can go wrong with an answer, when it does, and the account of what happened.

from aiomerchant.sandbox import faults

sandbox.fail("payments.create", times=2, status=503)
sandbox.fault(faults.Reset(at="body"), "payments.create")
sandbox.fault(faults.Drip(), provider="polar", probability=0.1)
"""

from .broken_connections import Drip, Reset, StaleConnection
from .deviations import MissingField, UnknownEnum
from .kind import Exchange, Kind
from .operation_names import Aim, Catalogue
from .plan import Fault, Faults, When
from .raw_responses import Connections
from .received import Received
from .statuses import HtmlPage, RateLimit, Redirect, Status
from .unreadable import GzipBomb, HugeHeaders, NotJson, Truncation, WrongLength

__all__ = [
    "Aim",
    "Catalogue",
    "Connections",
    "Drip",
    "Exchange",
    "Fault",
    "Faults",
    "GzipBomb",
    "HtmlPage",
    "HugeHeaders",
    "Kind",
    "MissingField",
    "NotJson",
    "RateLimit",
    "Received",
    "Redirect",
    "Reset",
    "StaleConnection",
    "Status",
    "Truncation",
    "UnknownEnum",
    "When",
    "WrongLength",
]
