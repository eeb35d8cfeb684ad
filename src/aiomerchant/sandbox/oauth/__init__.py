"""OAuth as both providers do it: applications, consent, codes and tokens."""

from aiomerchant.sandbox.credentials import Application, Grant, Token

from .ledger import Denied, Ledger

__all__ = ["Application", "Denied", "Grant", "Ledger", "Token"]
