"""Faults on demand: what can go wrong with an answer, when it does, and the account of what happened.

from aiomerchant.sandbox import faults

sandbox.fail("payments.create", times=2, status=503)
sandbox.fault(faults.Reset(at="body"), "payments.create")
sandbox.fault(faults.Drip(), provider="polar", probability=0.1)
"""

from .account import Received
from .bodies import GzipBomb, HugeHeaders, NotJson, Truncation, WrongLength
from .catalogue import Aim, Catalogue
from .connections import Drip, Reset, StaleConnection
from .documented import MissingField, UnknownEnum
from .kind import Exchange, Kind
from .plan import Fault, Faults, When
from .statuses import HtmlPage, RateLimit, Redirect, Status
from .wire import Connections

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
