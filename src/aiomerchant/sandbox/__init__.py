"""The sandbox: servers on loopback that stand in for Polar and Square, with state and with faults on demand.

async with Sandbox() as sandbox:
    await sandbox.square.client.customers.create(given_name="Ada")
"""

from typing import TYPE_CHECKING

from aiomerchant.lazy import lazily

if TYPE_CHECKING:
    from aiomerchant.sandbox.polar.server import PolarServer
    from aiomerchant.sandbox.square.seller import Seller
    from aiomerchant.sandbox.square.server import SquareServer
    from aiomerchant.sandbox.webhooks.deliveries import Deliveries
    from aiomerchant.sandbox.webhooks.delivery import Attempt, Delivery

    from .credentials import Application
    from .faults import Received
    from .host import Sandbox
    from .snapshots import Snapshot

__all__ = [
    "Application",
    "Attempt",
    "Deliveries",
    "Delivery",
    "PolarServer",
    "Received",
    "Sandbox",
    "Seller",
    "Snapshot",
    "SquareServer",
]

#: The module that each name is imported from when it is asked for (PEP 562): the command line reads documents
#: by modules of this package, and starts no server.
_MODULES = {
    "Application": ".credentials",
    "Attempt": "aiomerchant.sandbox.webhooks.delivery",
    "Deliveries": "aiomerchant.sandbox.webhooks.deliveries",
    "Delivery": "aiomerchant.sandbox.webhooks.delivery",
    "PolarServer": "aiomerchant.sandbox.polar.server",
    "Received": ".faults",
    "Sandbox": ".host",
    "Seller": "aiomerchant.sandbox.square.seller",
    "Snapshot": ".snapshots",
    "SquareServer": "aiomerchant.sandbox.square.server",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazily(__name__, _MODULES)
